import { isAlike } from '../../../dom/alike';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { isBetweenKept } from '../beside';

const rows = { least: 3, most: 80 };
/** The name of what is compared, and two things at least: of one thing they are a list of facts. */
const cells = { least: 3, most: 8 };
/** In characters: of what heads a column, of a name, of a cell, of all. */
const longest = { head: 30, name: 60, cell: 400, table: 8000 };
const fields = 'form, input, select, textarea, table, h1, h2';

/**
 * Boxes that only a style sets in rows and columns (`<div class="row"><div class="head">Weight</div><div class="cell">9 kg</div>…`): a table of
 * what is compared, told by the first box of each row, which is called otherwise than those beside it, and these all the same, or
 * by a row over the others. They say from then on that they are one (WAI-ARIA 1.2), and stay whole where something in them was
 * chosen or stands around them.
 */
export function boxTables(page: Page, chars: Chars): Element[] {
  const tables = [...page.root.querySelectorAll('div, section, ul')].filter(
    (box) => isBoxTable(box, page) && (chars(box) > 0 || isBetweenKept(box, chars)),
  );
  for (const table of tables) {
    table.setAttribute('role', 'table');
    for (const row of table.children) {
      row.setAttribute('role', 'row');
      for (const [at, cell] of [...row.children].entries()) cell.setAttribute('role', at === 0 ? 'rowheader' : 'cell');
    }
  }
  return tables;
}

function isBoxTable(box: Element, page: Page): boolean {
  const count = box.childElementCount;
  const { chars, inputs } = page.stats(box);
  if (count < rows.least || count > rows.most || chars === 0 || chars > longest.table || inputs > 0 || box.matches('[role]')) return false;
  const [first, ...others] = box.children;
  const columns = first?.childElementCount ?? 0;
  if (!first || columns < cells.least || columns > cells.most) return false;
  if (!others.every((row) => row.childElementCount === columns && isAlike(row, first)) || box.querySelector(fields)) return false;
  const names = [...box.children].map((row) => row.firstElementChild as Element);
  const values = [...box.children].flatMap((row) => [...row.children].slice(1));
  const length = (cell: Element): number => page.stats(cell).chars;
  if (names.some((name) => length(name) > longest.name) || values.some((value) => length(value) > longest.cell)) return false;
  if (names.filter((name) => length(name) > 0).length <= count / 2 || !areCalledOtherwise(names, values)) return false;
  return areOfOneSort(values) || isHead(page, first, others);
}

/** The parts of a card, its name, a word on it and a button, are each called otherwise. */
const areOfOneSort = ([first, ...values]: readonly Element[]): boolean =>
  [...(first?.classList ?? [])].some((name) => values.every((value) => value.classList.contains(name)));

/** Does the first row say in a word each what stands below, and does its class say that it is another? */
function isHead(page: Page, first: Element, others: readonly Element[]): boolean {
  const { links, images } = page.stats(first);
  const isNamed = [...first.classList].some((name) => !others.some((row) => row.classList.contains(name)));
  const isSaid = [...first.children].every((cell) => page.stats(cell).chars > 0 && page.stats(cell).chars <= longest.head);
  return isNamed && isSaid && links + images === 0;
}

/** Have the names a class in common that none of the values has, and none of theirs? */
function areCalledOtherwise([first, ...names]: readonly Element[], values: readonly Element[]): boolean {
  if (!first?.className || !names.every((name) => isAlike(name, first))) return false;
  const others = new Set(values.flatMap((value) => [...value.classList]));
  return ![...first.classList].some((name) => others.has(name));
}
