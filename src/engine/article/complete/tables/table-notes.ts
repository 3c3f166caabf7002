import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** In characters, of all that is said over and under a table in its box. */
const longest = 400;

/** Boxes of one kept table with its title and its notes: "Table 1. …", "Values without …". */
export function tableBoxes(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('table')].flatMap((table) => {
    const inTable = page.stats(table).chars;
    if (chars(table) < inTable / 2 || inTable === 0 || table.querySelector('table')) return [];
    const box = boxOf(table, page);
    return box && chars(box) < page.stats(box).chars ? [box] : [];
  });
}

/** The largest box around a table that adds a few words without links to it. */
function boxOf(table: Element, page: Page): Element | null {
  let found: Element | null = null;
  for (let at = table.parentElement; at && at !== page.root && at.matches('div, figure, section'); at = at.parentElement) {
    const { chars, links, images, inputs } = page.stats(at);
    const inside = page.stats(table);
    if (chars - inside.chars > longest || links > inside.links || images > inside.images || inputs > inside.inputs) break;
    if (at.querySelectorAll('table').length > 1 || at.querySelector('h1, h2')) break;
    found = at;
  }
  return found;
}
