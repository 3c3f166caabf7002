import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { leadsAway } from '../leads-away';
import { captionChars, longestLabel } from './caption-length';
import { endsWithCredit, isCredit, longestCredit, saysMaker } from './credit-words';
import { captions, figures, pictures } from './figure-selectors';
import { leadsElsewhere } from './picture-links';

/** What some set below a picture and a break, in italics, with a link to whoever made it. */
const setOff = 'br + :is(i, em, small, font)';
/** With more of it in links it leads to what it tells of. */
const mostCredit = 1 / 3;

/** Asked of its length first: the text of a large box takes long to read. */
const isMakersLine = (element: Element, page: Page): boolean => page.stats(element).chars <= longestLabel && saysMaker(textOf(element));

/** Does nothing in a line lead anywhere, or do a few words of one that is set off name whoever made the picture? */
function isUnlinked(element: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(element);
  if (linkChars === 0) return true;
  if (!isMakersLine(element, page) && (!element.matches(setOff) || linkChars > chars * mostCredit)) return false;
  return [...element.querySelectorAll('a[href]')].every((link) => leadsAway(page, link));
}

/** Is it all that shares a box with one picture, but for a credit? */
export function isAloneUnder(element: Element, page: Page): boolean {
  const { chars, links } = page.stats(element);
  const box = element.parentElement;
  const beforeIt = element.previousElementSibling;
  const above = element.matches(setOff) ? (beforeIt?.previousElementSibling ?? null) : beforeIt;
  const beside = above && chars >= captionChars.least ? creditBelow(element, page) : 0;
  return (
    isUnlinked(element, page) &&
    (chars <= longestLabel || (chars <= captionChars.most && endsWithCredit(textOf(element)))) &&
    element.querySelector('li') === null &&
    // "1 / 8" counts pictures.
    /\p{L}/u.test(element.textContent ?? '') &&
    box !== null &&
    above !== null &&
    page.stats(box).chars === chars + page.stats(above).chars + beside &&
    (links > 0 && (element.matches(setOff) || isMakersLine(element, page)) ? page.stats(box).links === links : onlyEnlarges(box, page)) &&
    (page.stats(above).chars === 0 || above.matches(figures)) &&
    (above.matches(pictures) || above.querySelector(pictures) !== null)
  );
}

/** The characters of a credit that ends the box a caption stands in; 0 where there is none. */
function creditBelow({ nextElementSibling: credit }: Element, page: Page): number {
  if (!credit || credit.nextElementSibling || credit.matches(captions) || credit.closest('button') || credit.querySelector('button'))
    return 0;
  const { chars } = page.stats(credit);
  return chars <= longestCredit && isCredit(textOf(credit)) ? chars : 0;
}

/** Is there no link in the box but one around its picture, to see it larger? */
function onlyEnlarges(box: Element, page: Page): boolean {
  const { links } = page.stats(box);
  if (links !== 1) return links === 0;
  const link = box.querySelector(pictures)?.closest('a[href]');
  return Boolean(link && box.contains(link) && !leadsElsewhere(link, page));
}
