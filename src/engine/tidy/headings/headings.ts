import { collapse, spacedText } from '../../dom/text';
import { withoutPageCount } from '../../metadata/title/page-count';
import { firstText, headings, isElement, seenBeside } from '../nodes';
import type { Step } from '../step';
import { isBlock } from '../structure/blocks';
import { permalink, saysOwnLink } from './own-link';
import { saysTitle } from './says-title';

const fold = (text: string): string =>
  collapse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What else a page gives a sign that links to it: terms of a reference, names over tables and listings. */
const named = `${headings}, dt, caption, figcaption`;

/** In boxes around a line, each of which is read, and in characters with white space. */
const partsAround = 8;
const longestLine = 1000;
/** What would go with a line. */
const shown = 'img, picture, video, audio, iframe, math, [data-galley-embed], [data-galley-gap]';

/** How far up the part may be that a sign before its heading links to. */
const partAbove = 3;

/** What opens the answer below a question: "+", an arrow. */
const opener = /^[+＋−▾▼▲▴⌄⌃]$/u;

/** Links to a heading itself, or to the editor of its section, are the page's tools, and signs beside one that open what is below. */
export const headingTools: Step = (root) => {
  for (const sign of root.querySelectorAll(`:is(${headings}) + :is(i, span, b, div)`))
    if (opener.test(sign.textContent?.trim() ?? '')) sign.remove();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const text = link.textContent?.trim();
    if (!text || link.closest(named)) continue;
    if (permalink.test(text) ? isOfItsPart(link) : saysHeadingBefore(link)) link.remove();
  }
  for (const heading of root.querySelectorAll(named)) {
    for (const link of heading.querySelectorAll('a')) {
      const text = link.textContent ?? '';
      if (link.querySelector('img')) continue;
      const isTool =
        permalink.test(text) || saysOwnLink(link, heading) || (text.startsWith('#') && link.getAttribute('href')?.endsWith(text));
      if (isTool && text !== heading.textContent && link.hasAttribute('href')) {
        if (link.id && !heading.id) heading.id = link.id;
        link.remove();
      }
    }
  }
  for (const link of root.querySelectorAll('a[href*="action=edit"]')) {
    let box: Element = link;
    while (
      box.parentElement &&
      box.parentElement !== root &&
      /^[\s[\]|/]*$/.test((box.parentElement.textContent ?? '').replace(box.textContent ?? '', ''))
    )
      box = box.parentElement;
    if (
      box.closest(headings) ||
      box.parentElement?.querySelector(`:scope > :is(${headings})`) ||
      /^\s*\[.*\]\s*$/.test(box.textContent ?? '')
    )
      box.remove();
  }
};

/** "Section titled “Costs”", for readers of screens: a link to the heading that it stands right behind, called after it. */
function saysHeadingBefore(link: Element): boolean {
  const heading = link.previousElementSibling;
  const said = heading?.matches(headings) ? fold(heading.textContent ?? '') : '';
  return said !== '' && link.getAttribute('href') === `#${heading?.id}` && fold(link.textContent ?? '').includes(said);
}

/** Does it link to the part of the page that it stands in? */
function isOfItsPart(link: Element): boolean {
  let part = link.parentElement;
  for (let level = 1; part && level <= partAbove; level++) {
    if (part.id && link.getAttribute('href') === `#${part.id}`) return true;
    part = part.parentElement;
  }
  return false;
}

/** In characters: a smaller heading behind more than a standfirst heads a part that is called as the whole. */
const longestBefore = 400;

function opensPart(heading: Element, root: Element): boolean {
  if (heading.localName === 'h1') return false;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let chars = 0;
  for (let text = walker.nextNode(); text && !heading.contains(text); text = walker.nextNode())
    chars += collapse(text.nodeValue ?? '').length;
  return chars > longestBefore;
}

/** The heading that repeats the title, when no more than a few lines stand before it, or the first line of a page without one. */
export const titleHeading: Step = (root, { title }) => {
  const wanted = fold(title);
  if (!wanted) return;
  const said = (line: Element): string[] => [line.textContent ?? '', spacedText(line)].map((text) => fold(withoutPageCount(text)));
  const says = (line: Element): boolean => said(line).includes(wanted);
  const isAgain = (heading: Element): boolean => said(heading).some((text) => saysTitle(text, wanted, heading.localName === 'h1'));
  const again = [...root.querySelectorAll(headings)].slice(0, 3).filter(isAgain);
  if (again.length === 0) firstLine(root, says)?.remove();
  for (const heading of again) if (!opensPart(heading, root)) heading.remove();
};

/** The outermost box that says this and nothing else before any other word. */
function firstLine(root: Element, says: (line: Element) => boolean): Element | undefined {
  let line: Element | undefined;
  for (let at = firstText(root)?.parentElement, up = 0; at && at !== root && up < partsAround; at = at.parentElement, up++) {
    const isLine = at.matches('p, div, section, header, center, b, strong, font, span') && (at.textContent?.length ?? 0) <= longestLine;
    if (!isLine || at.querySelector(shown) || (line && !says(at))) break;
    if (says(at)) line = at;
  }
  return line && !beginsSentence(line) ? line : undefined;
}

/** "**Canal lock**, chamber with gates": the title in the first sentence of an encyclopaedia. */
function beginsSentence(line: Element): boolean {
  const next = seenBeside(line, 'nextSibling');
  return !isBlock(line) && next !== null && !(isElement(next) && (isBlock(next) || next.localName === 'br'));
}
