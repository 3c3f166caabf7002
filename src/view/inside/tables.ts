import { make } from '../dom/make';
import { cellsByColumn } from './columns';

const numeric = /^[\s\p{Sc}]*[-+−–]?[\d.,’'\u00a0\u202f ]+\s*(?:%|‰|[\p{L}\p{Sc}°]{0,3})?$/u;
/** How tables say that there is no number. */
const absent = /^[\s\u2012-\u2015-]*$|^\s*(?:n\/?a|—|\?|\.{1,3}|…)\s*$/i;

/** Each table in a box of its own that scrolls when the table is wide, reached by keyboard as well; numbers to the end. */
export function boxTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    alignNumbers(table);
    if (columnsOf(table) > few) table.setAttribute('data-many', '');
    if (table.parentElement?.closest('table, .scrollBox')) continue;
    const box = make('div', { class: 'scrollBox' });
    table.before(box);
    box.append(table);
  }
}

/** So many columns of words fit on a telephone, wrapped. */
const few = 4;
const columnsOf = ({ rows }: HTMLTableElement) => widest([...rows].map(({ cells }) => cells));
const widest = (rows: ArrayLike<unknown>[]) => rows.reduce((most, { length }) => Math.max(most, length), 0);

/** A column is of numbers when every cell of its body is one, or empty. */
function alignNumbers(table: HTMLTableElement): void {
  for (const cells of cellsByColumn(table).slice(1)) {
    const filled = cells.filter((cell) => cell.localName === 'td' && !absent.test(cell.textContent ?? ''));
    if (filled.length < 2 || !filled.every((cell) => numeric.test(cell.textContent ?? ''))) continue;
    for (const cell of cells) cell.setAttribute('data-numeric', '');
  }
}
