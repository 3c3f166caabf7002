/** Wider tables than this are no tables of numbers, and spans may say anything. */
const widest = 200;

/** The columns of a table from its first row to its last. What spans several columns is in none of them. */
export function cellsByColumn(table: HTMLTableElement): HTMLTableCellElement[][] {
  const columns: HTMLTableCellElement[][] = [];
  /** The row up to which a cell from above reaches down, for each column. */
  let taken: number[] = [];
  let part: Element | null = null;
  for (const [at, row] of [...table.rows].entries()) {
    // Spans end with their part of the table.
    if (row.parentElement !== part) taken = [];
    part = row.parentElement;
    let column = 0;
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > at) column++;
      const end = Math.min(column + cell.colSpan, widest);
      if (column < widest && cell.colSpan === 1) (columns[column] ??= []).push(cell);
      const down = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : at + cell.rowSpan;
      for (; column < end; column++) taken[column] = down;
    }
  }
  return Array.from(columns, (cells) => cells ?? []);
}
