import { detector, found } from '../detector';

/** A page with more listings has them for data. */
const most = 300;
/** In boxes around a listing, and in neighbours behind each. */
const mostUp = 6;
const mostBeside = 2;
/** In characters. */
const shortest = 8;

const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

/** The text of a listing once more, right behind it and hidden: a script copies it from there to the clipboard. */
export const listingCopy = detector('hidden', function* (survey) {
  const { page } = survey;
  const listings = survey.named('pre');
  if (listings.length > most) return;
  for (const listing of listings) {
    const { chars } = page.stats(listing);
    if (chars < shortest || page.hidden(listing)) continue;
    let box: Element = listing;
    for (let up = 0; up < mostUp && box.parentElement && box !== page.root; up++, box = box.parentElement) {
      // Line numbers may stand beside it.
      if (page.stats(box).chars > chars * 2) break;
      let beside = box.nextElementSibling;
      for (let step = 0; beside && step < mostBeside; step++, beside = beside.nextElementSibling)
        if (isNear(page.stats(beside).chars, chars) && page.hidden(beside) && said(beside) === said(listing)) yield found(beside, 'double');
    }
  }
});

/** White space may differ. */
const isNear = (one: number, other: number): boolean => one > other / 2 && one < other * 2;
