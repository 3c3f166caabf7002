import { moveChildren } from '../../dom/gather';
import { textOf } from '../../dom/text';
import { languageOf } from './language';
import type { Step } from '../step';
import { nameLine } from '../structure/name-line';
import { isGutter } from './line-numbers';

const rowsOf = (table: Element): Element[] => [...table.querySelectorAll('tr')];
const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => cell.matches('td, th'));

/** Listings set as a table, with a column of line numbers: the code's cells become one listing. */
export const codeTables: Step = (root, { page }) => {
  for (const table of root.querySelectorAll('table')) {
    if (!root.contains(table) || table.querySelector('table')) continue;
    const all = rowsOf(table)
      .map(cellsOf)
      .filter((cells) => cells.length > 0);
    // The name of the file stands in a row of its own, over both columns.
    const title = all.length > 1 && all[0]?.length === 1 ? all[0][0] : undefined;
    const rows = title ? all.slice(1) : all;
    if (rows.length === 0 || !rows.every((cells) => cells.length === 2)) continue;
    const numbers = rows.map(([number]) => number as Element);
    const codes = rows.map(([, code]) => code as Element);
    const outer = aloneIn(table);
    const looksLikeCode =
      outer || codes.every((code) => code.querySelector('pre, code')) || numbers.every((cell) => cell.matches('[data-line-number]'));
    const numbered = numbers.every((cell) => !cell.textContent?.trim()) || isGutter(numbers.map((cell) => lines(cell)).join('\n'));
    if (!looksLikeCode || !numbered) continue;
    const [only] = codes;
    const listing = codes.length === 1 ? only?.querySelector('pre') : null;
    const pre = listing ?? page.document.createElement('pre');
    if (!listing) {
      codes.forEach((code, i) => {
        if (i > 0) pre.append('\n');
        moveChildren(code, pre);
      });
      const named = table.querySelector('[class*="lang"], [data-lang]');
      for (const name of ['class', 'data-lang']) if (named?.hasAttribute(name)) pre.setAttribute(name, named.getAttribute(name) ?? '');
    }
    if (!pre.querySelector('code')) {
      const inner = page.document.createElement('code');
      moveChildren(pre, inner);
      pre.append(inner);
    }
    const language = outer && languageOf(outer);
    if (language && !pre.hasAttribute('data-lang')) pre.setAttribute('data-lang', language);
    if (title) (outer ?? table).before(nameLine(page.document, textOf(title)));
    (outer ?? table).replaceWith(pre);
  }
};

/** The <pre> or <code> that holds this table and nothing else. */
function aloneIn(table: Element): Element | null {
  const outer = table.closest('pre') ?? table.closest('code');
  return outer?.textContent?.trim() === table.textContent?.trim() ? outer : null;
}

/** The text of a cell with a line for each of its boxes. */
const lines = (cell: Element): string =>
  [...cell.querySelectorAll('div, span, a, br')].length > 0
    ? [...cell.querySelectorAll('*')]
        .filter((e) => !e.firstElementChild)
        .map((e) => e.textContent)
        .join('\n')
    : (cell.textContent ?? '');
