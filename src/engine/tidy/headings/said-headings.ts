import { isBlank, isElement, rename, unwrap } from '../nodes';
import type { Step } from '../step';

const said = ':is(div, p, span, header)[role="heading"]';
/** What names what it opens or holds by itself, or is no heading inside a line. */
const inside = 'h1, h2, h3, h4, h5, h6, summary, figcaption, caption, th, td, dt, a, label, pre';
/** In characters: longer ones are the name and the text below it. */
const longest = 200;
/** What stands below a heading. */
const others = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, figure, img, picture, iframe, [data-galley-embed]';
/** ARIA's, where a page says none. */
const usual = 2;

/** Lines that a page calls headings only for those who listen to it (`role="heading" aria-level="3"`) are headings. */
export const saidHeadings: Step = (root) => {
  const lines = [...root.querySelectorAll(said)];
  // Boards call each answer a heading, of which some are as short as one.
  const texts = new Set(lines.filter(isText).map((line) => line.getAttribute('class') ?? ''));
  for (const line of lines.filter((one) => !texts.has(one.getAttribute('class') ?? ''))) {
    const { length } = line.textContent?.trim() ?? '';
    if (length === 0 || length > longest || line.querySelector(others) || !isOwnLine(line) || line.parentElement?.closest(inside)) continue;
    const level = Number(line.getAttribute('aria-level')) || usual;
    const heading = rename(line, `h${Math.min(Math.max(level, 2), 6)}`);
    heading.removeAttribute('role');
    for (const box of [...heading.querySelectorAll('p, div')].reverse()) {
      if (box.nextSibling) box.after(' ');
      unwrap(box);
    }
  }
};

const isText = (line: Element): boolean => /[.。…]$/u.test(line.textContent?.trim() ?? '') || (line.textContent?.length ?? 0) > longest;

/** A piece of a line is none. */
const isOwnLine = (line: Element): boolean =>
  [...(line.parentNode?.childNodes ?? [])].every(
    (node) => node === line || isBlank(node) || (isElement(node) && !node.matches('b, i, em, strong')),
  );
