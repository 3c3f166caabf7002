import { textOf } from '../dom/text';
import type { Page } from '../page';
import type { Elsewhere } from './elsewhere';
import { inStoryCard } from './story-card';

/** Things on a page that have authors and dates of their own. */
const foreign =
  '[itemprop~=comment], [itemprop~=suggestedAnswer], [itemprop~=review], [itemtype$="/Comment"], [itemtype$="/Answer"], [itemtype$="/Review"], aside, nav, footer';

const most = 60;
const mostLinks = 4;

const itemValue = (element: Element): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  (element.localName === 'a' && !textOf(element) ? (element.getAttribute('title') ?? '') : firstLine(element));

/** An author's element often holds his picture, badges and score as well: his name stands in its own property, or first. */
function firstLine(element: Element): string {
  const name = element.querySelector('[itemprop~=name]');
  if (name && name !== element) return name.getAttribute('content') ?? textOf(name);
  // The first may hold his picture.
  const inLink = [...element.querySelectorAll('a[href]')].slice(0, mostLinks).map(textOf).find(Boolean) ?? '';
  return inLink !== '' && inLink.length < 80 ? inLink : textOf(element);
}

/** The first value of a microdata property that is the article's: not another story's, a comment's, a sidebar's. */
export function itemProperty(page: Page, property: string, elsewhere: Elsewhere): string | undefined {
  for (const element of [...page.root.querySelectorAll(`[itemprop~="${property}"]`)].slice(0, most)) {
    const around = element.closest(foreign);
    if ((around && !isByline(around)) || elsewhere(element) || inStoryCard(page, element)) continue;
    const value = itemValue(element).trim();
    if (value !== '' && value.length < 500) return value;
  }
  return undefined;
}

/** Some set the line of who wrote it and when as a menu: it has one of each. */
const isByline = (box: Element): boolean =>
  box.localName === 'nav' && ['[itemprop~=author]', '[itemprop^=date]'].every((one) => box.querySelectorAll(one).length === 1);
