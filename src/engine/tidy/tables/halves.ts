import { otherHalf } from '../../dom/table-halves';
import type { Step } from '../step';

/** The halves of a table that goes on beside itself become one, row by row. */
export const tableHalves: Step = (root, { page }) => {
  for (const table of root.querySelectorAll('table')) {
    const other = root.contains(table) ? otherHalf(table) : null;
    if (!other) continue;
    const [rows, others] = [[...table.querySelectorAll('tr')], [...other.querySelectorAll('tr')]];
    const head = others.length > rows.length ? others.shift() : undefined;
    for (const [at, row] of rows.entries()) row.append(...(others[at]?.children ?? []));
    if (head) {
      head.prepend(page.document.createElement('th'));
      rows[0]?.before(head);
    }
    other.remove();
  }
};
