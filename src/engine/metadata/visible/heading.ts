import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import type { Elsewhere } from '../elsewhere';

const most = 300;

export interface Heading {
  element: Element;
  text: string;
}

/** The text of a heading without the anchors and buttons that documentation tools put into it. */
function headingText(element: Element): string {
  if (!element.querySelector('a, button, svg, style, br')) return textOf(element);
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a, button'))
    if (link.localName === 'button' || !/[\p{L}\p{N}]{2}/u.test(link.textContent ?? '')) link.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return textOf(copy);
}

/** The page's first-level headings with text, in page order; those that the page shows go first; those of clutter count where there are no others. */
export function headings(page: Page, elsewhere: Elsewhere): Heading[] {
  const found = [...page.root.querySelectorAll('h1, [itemprop~=headline]:not(meta)')]
    .slice(0, 50)
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ text }) => text !== '' && text.length <= most);
  if (found.length < 2) return found;
  const own = found.filter(({ element }) => !elsewhere(element));
  const all = own.length > 0 ? own : found;
  const shown = all.filter(({ element }) => !page.hidden(element));
  return [...shown, ...all.filter((heading) => !shown.includes(heading))];
}

/** The element that shows the title: a heading that says it, or the first heading at all. */
export function titleElement(page: Page, title: string, all: readonly Heading[]): Element | null {
  const wanted = fold(title);
  const same = (text: string): boolean => {
    const folded = fold(text);
    return folded === wanted || (folded.length > 12 && (wanted.includes(folded) || folded.includes(wanted)));
  };
  const heading = all.find(({ text }) => fold(text) === wanted) ?? all.find(({ text }) => same(text));
  if (heading) return heading.element;
  if (wanted)
    for (const element of [...page.root.querySelectorAll('h2, h3, header strong')].slice(0, 40)) if (same(textOf(element))) return element;
  return all[0]?.element ?? null;
}
