import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { namesPrice } from '../../../words/currency';
import type { Chars } from '../../kept';
import { comesBehindKept } from './spec-lists';

/** Fewer rows are no list of facts; so many at most are asked what they are. */
const rows = { fewest: 2, most: 200 };
/** In characters: a row's, and of the name of what it says. */
const longest = { row: 400, name: 60 };
/** A value may lead to what else has it ("Colour: rust"): a table of nothing else is a list of links. */
const mostLinks = 0.5;
const elsewhere = 'nav, aside, footer, form, dialog, [role="dialog"]';

/**
 * What a product is made of, in a table of names and values, as shops set it behind what they tell ("Weight | 2 kg"): a model of blocks takes
 * some rows or none, and their names without the values.
 */
export function specTables(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'product') return [];
  return [...page.root.querySelectorAll('table')].filter((table) => {
    const { chars: all, linkChars, inputs, images } = page.stats(table);
    if (inputs + images > 0 || all === 0 || chars(table) === all || linkChars > all * mostLinks || table.closest(elsewhere)) return false;
    const lines = [...table.querySelectorAll('tr')].filter((row) => !isTitle(page, row));
    if (lines.length < rows.fewest || lines.length > rows.most || !lines.every((row) => isFact(page, row))) return false;
    // The sums of a cart.
    if (lines.every((row) => namesPrice(textOf(row)))) return false;
    return chars(table) > 0 || comesBehindKept(table, chars);
  });
}

/** Does a row say what those below it are, or nothing? */
const isTitle = (page: Page, row: Element): boolean =>
  page.stats(row).chars === 0 ||
  (row.childElementCount === 1 && row.firstElementChild?.localName === 'th' && page.stats(row).chars <= longest.name);

/** Is it the head of a row and what it says? Some write a cell and a colon. */
function isFact(page: Page, row: Element): boolean {
  const [name, value, ...others] = row.children;
  if (!name || value?.localName !== 'td' || others.length > 0 || page.stats(row).chars > longest.row) return false;
  if (name.localName !== 'th' && !/[:：]$/.test(textOf(name))) return false;
  const own = page.stats(name).chars;
  return own > 0 && own <= longest.name && page.stats(name).links === 0 && page.stats(value).chars > 0;
}
