import { rename, unwrap } from '../nodes';
import type { Step } from '../step';

const blocks = 'table, h1, h2, h3, article, section, form, iframe, figure, blockquote, [data-galley-embed]';
const media = 'img, picture, video, audio, math, input, [data-galley-gap]';

/** In characters. */
const longestCaption = 300;

/** Does a table only place things on the page? Headers, a caption or several rows of short cells say otherwise. */
function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  // A head over its columns shows what the role denies.
  if (table.querySelectorAll(':scope > thead th').length > 1) return false;
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector(':scope > caption, :scope > thead, :scope > * > tr > th, :scope > tr > th')) return false;
  const rows = [...table.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  // Cells that were emptied, or only keep a distance, make no column.
  if (rows.length <= 1 || rows.every((row) => [...row.children].filter(isFilled).length <= 1)) return true;
  const cells = rows.flatMap((row) => [...row.children]);
  if (cells.some((cell) => cell.querySelector(blocks))) return true;
  return cells.some((cell) => cell.querySelectorAll('p').length > 2);
}

const isFilled = (cell: Element): boolean => Boolean(cell.textContent?.trim()) || cell.querySelector(media) !== null;

/** What counts a paragraph of a law or a list of old pages: "(1)", "b)", "iv.", a dash or a bullet. */
const mark = /^(?:[([]?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|§{1,2} ?\d{1,4})[.)\]]{1,2}|[–—•·‣-])$/i;

/** It stands before its text, not in a cell of its own. */
function joinMark(row: Element): void {
  const [first, second, ...more] = [...row.children].filter(isFilled);
  const said = first?.textContent?.trim() ?? '';
  if (!first || !second?.textContent?.trim() || more.length > 0 || !mark.test(said)) return;
  const block = second.querySelector('p, div, li');
  const opens = block !== null && block.textContent?.trim() !== '' && !textBefore(second, block);
  (opens ? block : second).prepend(`${said} `);
  first.remove();
}

const textBefore = (box: Element, block: Element): boolean => {
  const range = box.ownerDocument.createRange();
  range.setStart(box, 0);
  range.setEndBefore(block);
  return range.toString().trim() !== '';
};

/** Tables that only place things become boxes, cell by cell; tables of data keep their rows, headers and spans. */
export const layoutTables: Step = (root) => {
  // From the inside out: a table that holds another is judged by what is left of it.
  for (const table of [...root.querySelectorAll('table')].reverse()) {
    if (!isLayout(table)) continue;
    // A table of data in one of its cells keeps its own.
    const own = (parts: string): Element[] => [...table.querySelectorAll(parts)].filter((part) => part.closest('table') === table);
    for (const part of own('colgroup, col')) part.remove();
    for (const row of own('tr')) joinMark(row);
    const inside = own('tr, tbody, thead, tfoot');
    for (const cell of own('td, th, caption')) rename(cell, 'div');
    for (const part of inside) unwrap(part);
    // A picture over its caption, as Blogger sets them, stays a box of both: it becomes a figure.
    if (table.querySelectorAll('img').length === 1 && (table.textContent?.trim() ?? '').length <= longestCaption) rename(table, 'div');
    else unwrap(table);
  }
};
