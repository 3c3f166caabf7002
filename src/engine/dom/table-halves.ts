/** So many boxes around each half: one scrolls under the other. */
const mostUp = 3;
/** Fewer rows say nothing of each other. */
const fewestRows = 3;

const rowsOf = (table: Element): number => table.querySelectorAll('tr').length;
const hasOneColumn = (table: Element): boolean => table.querySelector('tr > :nth-child(2)') === null;

/**
 * The table that stands right beside one of a single column and goes on with each of its rows: names that stay where they are, and
 * figures that scroll under them, are two tables to a browser. It may have a head over its columns that names do without. Null where
 * there is none.
 */
export function otherHalf(table: Element): Element | null {
  const rows = rowsOf(table);
  if (rows < fewestRows || !hasOneColumn(table)) return null;
  for (let at = table, up = 0; at.parentElement && up < mostUp; at = at.parentElement, up++) {
    const next = at.nextElementSibling;
    if (!next) continue;
    const other = next.localName === 'table' ? next : next.querySelector('table');
    const isOnly = other !== null && (other.textContent ?? '').trim() === (next.textContent ?? '').trim();
    return isOnly && [0, 1].includes(rowsOf(other) - rows) && !hasOneColumn(other) ? other : null;
  }
  return null;
}
