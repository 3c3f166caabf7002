import { isBlank, isElement, rename } from '../nodes';
import { numberSaid } from '../../words/numbered';
import type { Step } from '../step';
import { markOf, saySentences } from './list-marks';

const rows = 'div, section, article';
/** A list or a table has entries of its own; a heading in a row is what its number belongs to. */
const elsewhere = 'li, dl, table, figure, pre, blockquote';
const headed = 'h1, h2, h3, h4, h5, h6, table, li';
const fewest = 2;

interface Row {
  row: Element;
  mark: Element;
}

/** Rows that a page counts itself, "1" or "Step 1" in an element of its own before each, are the entries of a numbered list. */
export const numberedRows: Step = (root, { page }) => {
  const boxes = new Set([...root.querySelectorAll(rows)].flatMap((row) => row.parentElement ?? []));
  for (const box of boxes)
    for (const run of runsIn(box)) {
      const list = page.document.createElement('ol');
      run[0]?.row.before(list);
      for (const { row, mark } of run) {
        mark.remove();
        list.append(rename(row, 'li'));
      }
    }
};

/** Rows side by side, of which the first is the first; nothing stands between them, and no other row there begins with a number. */
function runsIn(box: Element): Row[][] {
  if (box.closest(elsewhere)) return [];
  const runs: Row[][] = [];
  let run: Row[] = [];
  let counted = 0;
  for (const child of box.childNodes) {
    if (isBlank(child)) continue;
    const mark = isElement(child) && child.matches(rows) && !child.querySelector(headed) ? markOf(child) : null;
    const number = mark ? numberSaid((mark.textContent ?? '').trim()) : undefined;
    if (number !== undefined) counted++;
    if (number === 1) runs.push((run = []));
    if (mark && number === run.length + 1 && runs.includes(run)) run.push({ row: child as Element, mark });
    else run = [];
  }
  const areSteps = (one: Row[]): boolean => one.length >= fewest && saySentences(one.map(({ row }) => row));
  return runs.every(areSteps) && runs.flat().length === counted ? runs : [];
}
