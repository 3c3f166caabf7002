import { gather } from '../../dom/gather';
import type { Page } from '../../page';
import type { Step } from '../step';

/** Enough for any page of verse; a page with more hard-wrapped lines than this is set in plain paragraphs. */
const most = 500;

/** What the page shows of white space: nothing, the line breaks, or indents as well. */
type Shown = '' | 'breaks' | 'all';

/** Does the page show the line breaks in this element's source? Asked of its attribute, else of the page's own style. */
function shownSpace(element: Element, page: Page): Shown {
  const said = element.closest('[style*="white-space"]')?.getAttribute('style') ?? '';
  const value = /white-space\s*:\s*(pre[\w-]*|break-spaces)/i.exec(said)?.[1] ?? page.style(element)?.whiteSpace ?? '';
  return value === 'pre-line' ? 'breaks' : /pre|break-spaces/.test(value) ? 'all' : '';
}

/** Spaces at the beginning of a line, as those of verse, that are not collapsed. */
const kept = (line: string): string => line.replace(/^[ \t]+/, (indent) => indent.replace(/\t/g, '    ').replace(/ /g, '\u00a0'));

/** Line breaks that only the page's style made visible become <br>: the view sets its own style. */
export const whiteSpace: Step = (root, { page }) => {
  const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const answers = new Map<Element, Shown>();
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S[^\S\n]*\n|\n[^\S\n]*\S/.test((node as Text).data)) texts.push(node as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest('pre, math, table')) continue;
    let shows = answers.get(parent);
    if (shows === undefined) {
      if (answers.size >= most) return;
      shows = shownSpace(parent, page);
      answers.set(parent, shows);
    }
    if (!shows) continue;
    const lines = text.data.split('\n').map((line) => (shows === 'all' ? kept(line) : line));
    text.replaceWith(
      gather(
        lines.flatMap((line, i) => (i === 0 ? [line] : [page.document.createElement('br'), line])),
        page.document,
      ),
    );
  }
};
