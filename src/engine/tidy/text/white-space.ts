import { gather } from '../../dom/gather';
import type { Page } from '../../page';
import type { Step } from '../step';

/** Enough for any page of verse; a page with more hard-wrapped lines than this is set in plain paragraphs. */
const most = 500;

/** Does the page show the line breaks in this element's source? Asked of the page's own style, else of its attribute. */
function showsBreaks(element: Element, page: Page): boolean {
  const said = /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.closest('[style*="white-space"]')?.getAttribute('style') ?? '');
  return said || /pre|break-spaces/.test(page.style(element)?.whiteSpace ?? '');
}

/** Line breaks that only the page's style made visible become <br>: the view sets its own style. */
export const whiteSpace: Step = (root, { page }) => {
  const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const answers = new Map<Element, boolean>();
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S[^\S\n]*\n|\n[^\S\n]*\S/.test((node as Text).data)) texts.push(node as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest('pre, math, table')) continue;
    let shows = answers.get(parent);
    if (shows === undefined) {
      if (answers.size >= most) return;
      shows = showsBreaks(parent, page);
      answers.set(parent, shows);
    }
    if (!shows) continue;
    const lines = text.data.split('\n');
    text.replaceWith(
      gather(
        lines.flatMap((line, i) => (i === 0 ? [line] : [page.document.createElement('br'), line])),
        page.document,
      ),
    );
  }
};
