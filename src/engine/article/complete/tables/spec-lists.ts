import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { isAmongKept, isKeptBeside } from '../beside';
import type { Chars } from '../../kept';

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
    if (isPlainList(page, list, chars)) return true;
    const { chars: all, links, inputs, images } = page.stats(list);
    if (links + inputs + images > 0 || all === 0 || chars(list) === all || list.closest(elsewhere)) return false;
    const { childElementCount: count } = list;
    if (count < rows.fewest || count > rows.most || ![...list.children].every((row) => isFact(page, row))) return false;
    return chars(list) > 0 || comesBehindKept(list, chars);
  });
}

/** In characters, of a line that names what it says without a box around the name. */
const plain = { longest: 80, fewest: 2, mostLinks: 1 };
const named = /^\p{L}[^:：.!?]{0,30}[:：]\s*\S/u;

/** A few lines in the middle of what is told of the product, or under a heading right over it, most of which are facts ("Materials: brass"); one may lead to who made it. */
function isPlainList(page: Page, list: Element, chars: Chars): boolean {
  const { chars: all, links, inputs, images } = page.stats(list);
  if (all === 0 || chars(list) === all || links > plain.mostLinks || inputs + images > 0 || list.closest(elsewhere)) return false;
  const lines = [...list.querySelectorAll('li')];
  if (lines.length < plain.fewest || lines.length > rows.most || lines.some((line) => page.stats(line).chars > plain.longest)) return false;
  const facts = lines.filter((line) => named.test(textOf(line)) && page.stats(line).links === 0);
  return facts.length >= plain.fewest && facts.length >= lines.length / 2 && (isAmongKept(list, chars) || comesBeforeKept(list, chars));
}

/** Is it a name with a colon, in an element of its own, and what it is? */
function isFact(page: Page, row: Element): boolean {
  const [name] = row.children;
  const { chars } = page.stats(row);
  if (row.localName !== 'li' || !name || chars > longest.row) return false;
  const own = page.stats(name).chars;
  return own > 1 && own <= longest.name && own < chars && textOf(row).startsWith(textOf(name)) && /[:：]$/.test(textOf(name));
}

/** Fewer boxes around it are asked what stands behind it: a shop's order form is not far above. */
const mostUpBehind = 4;

function comesBeforeKept(list: Element, chars: Chars): boolean {
  if (!list.previousElementSibling?.matches('h2, h3, h4, h5, h6')) return false;
  for (let at: Element | null = list, up = 0; at && up < mostUpBehind; at = at.parentElement, up++)
    if (isKeptBeside(at, 'nextElementSibling', chars)) return true;
  return false;
}

/** Is text kept before it, in one of the boxes around it? */
export function comesBehindKept(list: Element, chars: Chars): boolean {
  for (let at: Element | null = list, up = 0; at && up < mostUp; at = at.parentElement, up++)
    if (isKeptBeside(at, 'previousElementSibling', chars)) return true;
  return false;
}
