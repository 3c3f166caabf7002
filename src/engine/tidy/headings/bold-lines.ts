import { moveChildren } from '../../dom/gather';
import { isSetBold } from '../../dom/set-bold';
import type { Page } from '../../page';
import { firstText } from '../nodes';
import type { Step } from '../step';

/** In characters: the longest line that names what is below it, and the shortest text that it names. */
const length = { name: 80, text: 80 };
/** What has letters of its own in the view, or holds more than a line. */
const others = 'b, strong, img, picture, video, audio, iframe, math, br, p, div, ul, ol, table, button, [data-galley-embed]';
const elsewhere = 'li, dl, table, figure, blockquote, pre, details, [data-galley-post], [data-galley-callout]';

/** Lines over a paragraph that only the page's style sets in bold letters: without these they read as a sentence that breaks off. */
export const boldLines: Step = (root, { page }) => {
  for (const line of root.querySelectorAll('p, div')) {
    const said = line.textContent?.trim() ?? '';
    const next = line.nextElementSibling;
    if (said === '' || said.length > length.name || !next?.matches('p, div, section, ul, ol')) continue;
    if ((next.textContent?.length ?? 0) < length.text || line.closest(elsewhere) || line.querySelector(others)) continue;
    if (!beginsBold(line, page) || beginsBold(next, page)) continue;
    const letters = page.document.createElement('b');
    moveChildren(line, letters);
    line.append(letters);
  }
};

function beginsBold(element: Element, page: Page): boolean {
  const own = firstText(element)?.parentElement;
  return own ? isSetBold(page, own) : false;
}
