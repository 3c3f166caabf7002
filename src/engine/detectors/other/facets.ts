import { textsIn } from '../../dom/texts-in';
import { detector, found } from '../detector';

/** Fewer may be the answers to a question. */
const fewest = 5;
/** The share of its rows that have a count. */
const share = 0.8;
/** In characters: "Charging cables", and how many there are. */
const longest = 60;
/** In a box of its own, so that "Windows 11" is none. */
const count = /^\(?\s*\d[\d.,\s]*\)?$/;

/** What a shelf can be narrowed to: rows of a label to choose, each with how many things it leaves. */
export const facets = detector('other', function* ({ page }) {
  const boxes = new Set<Element>();
  for (const label of page.root.querySelectorAll('label')) {
    const box = label.parentElement?.parentElement;
    if (box && box !== page.root && box.childElementCount >= fewest) boxes.add(box);
  }
  for (const box of boxes) {
    const rows = [...box.children];
    const counts = rows.filter(isFacet).length;
    if (counts >= fewest && counts >= rows.length * share) yield found(box, 'form');
  }

  /** A field to choose by, its label, and a number behind that. */
  function isFacet(row: Element): boolean {
    const { chars, inputs, links, images } = page.stats(row);
    if (chars > longest || inputs !== 1 || links > 1 || images > 0) return false;
    const texts = textsIn(row);
    const isCounted = /\p{L}{2}/u.test(texts[0]?.data ?? '') && count.test(texts.at(-1)?.data.trim() ?? '');
    return isCounted && row.querySelector('input[type="radio"], input[type="checkbox"]') !== null && row.querySelector('label') !== null;
  }
});
