import { moveChildren } from '../../dom/gather';
import type { Step } from '../step';

const tables = ':is([role="table"], [role="grid"], [role="treegrid"]):not(table)';
const rows = '[role="row"]:not(tr)';
const cells = ':is([role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]):not(td, th)';
const fewestRows = 2;

const media = 'img, picture, video, audio, iframe, math';

/** How much a reader sees in these: letters and pictures. */
const seen = (boxes: readonly Element[]): number =>
  boxes.reduce((sum, box) => sum + (box.textContent ?? '').replace(/\s+/g, '').length + box.querySelectorAll(media).length, 0);

/**
 * Boxes that say they are a table, its rows and its cells become one (WAI-ARIA 1.2, "table role"): a page's style sets them in
 * columns, and without it each cell would be a line. Not where something stands outside of the cells.
 */
export const ariaTables: Step = (root, { page }) => {
  for (const box of [...root.querySelectorAll(tables)].reverse()) {
    const lines = [...box.querySelectorAll(rows)].map((row) => [...row.querySelectorAll(cells)]);
    if (lines.length < fewestRows || box.querySelector('table') || seen(lines.flat()) !== seen([box])) continue;
    const table = page.document.createElement('table');
    for (const line of lines) {
      const row = page.document.createElement('tr');
      for (const cell of line) row.append(cellOf(cell, page.document));
      table.append(row);
    }
    box.before(table);
    for (const gap of box.querySelectorAll('[data-galley-gap]')) table.after(gap);
    box.remove();
  }
};

function cellOf(from: Element, document: Document): Element {
  const scope = scopes.get(from.getAttribute('role') ?? '');
  const cell = document.createElement(scope ? 'th' : 'td');
  if (scope) cell.setAttribute('scope', scope);
  for (const [given, name] of spans) {
    const value = from.getAttribute(given);
    if (value) cell.setAttribute(name, value);
  }
  moveChildren(from, cell);
  return cell;
}

const scopes = new Map([
  ['columnheader', 'col'],
  ['rowheader', 'row'],
]);
const spans = [
  ['aria-colspan', 'colspan'],
  ['aria-rowspan', 'rowspan'],
] as const;
