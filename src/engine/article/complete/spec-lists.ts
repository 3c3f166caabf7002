import type { PageKind } from '../../../rules/kinds';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isKeptBeside } from './beside';
import type { Chars } from '../kept';

/** Fewer rows are no list of facts; so many at most are asked what they are. */
const rows = { fewest: 3, most: 200 };
/** In characters: a row's, and of the name of what it says. */
const longest = { row: 240, name: 60 };
/** So many boxes around it are asked what stands before it. */
const mostUp = 6;
const elsewhere = 'nav, aside, footer, form, dialog, [role="dialog"], a, li';

/**
 * What a product is made of, in a list of names and values ("Form factor: desktop"): a model of blocks takes some rows or none. It is the
 * product's where it comes behind text that is kept.
 */
export function specLists(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'product') return [];
  return [...page.root.querySelectorAll('ul')].filter((list) => {
    const { chars: all, links, inputs, images } = page.stats(list);
    if (links + inputs + images > 0 || all === 0 || chars(list) === all || list.closest(elsewhere)) return false;
    const { childElementCount: count } = list;
    if (count < rows.fewest || count > rows.most || ![...list.children].every((row) => isFact(page, row))) return false;
    return chars(list) > 0 || comesBehindKept(list, chars);
  });
}

/** Is it a name with a colon, in an element of its own, and what it is? */
function isFact(page: Page, row: Element): boolean {
  const [name] = row.children;
  const { chars } = page.stats(row);
  if (row.localName !== 'li' || !name || chars > longest.row) return false;
  const own = page.stats(name).chars;
  return own > 1 && own <= longest.name && own < chars && textOf(row).startsWith(textOf(name)) && /[:：]$/.test(textOf(name));
}

/** Is text kept before it, in one of the boxes around it? */
export function comesBehindKept(list: Element, chars: Chars): boolean {
  for (let at: Element | null = list, up = 0; at && up < mostUp; at = at.parentElement, up++)
    if (isKeptBeside(at, 'previousElementSibling', chars)) return true;
  return false;
}
