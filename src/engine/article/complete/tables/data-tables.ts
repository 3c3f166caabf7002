import type { Page } from '../../../page';
import { isBetweenKept } from '../beside';
import { endsText } from '../ends-text';
import type { Chars } from '../../kept';

/** In characters; a longer one speaks for itself. */
const longest = 3000;
/** Where its names are links: fewer rows may be a row of links. */
const fewestRows = 2;
/** The share of rows that say something outside links, where a table tells of what it leads to. */
const rowsThatSay = 0.8;

/** Has it rows and columns of its own, and nothing that only a table for layout holds, as old boards set each post in one? A head of a row may be a heading. */
export const isDataTable = (table: Element): boolean =>
  table.querySelector('table, form, article, section, td :is(h1, h2, hr)') === null &&
  table.querySelectorAll('tr').length > 1 &&
  table.querySelector('tr > :nth-child(2)') !== null;

/**
 * Is a table the text's, as a whole? A cell or two that were chosen say nothing; a short one between paragraphs may have none. Its links may be the
 * names of what it has figures of.
 */
export function isTableOfText(table: Element, page: Page, chars: Chars): boolean {
  const { chars: all, links, inputs } = page.stats(table);
  if (all > longest || !(chars(table) > 0 || isBetweenKept(table, chars) || (inputs === 0 && endsText(table, page, chars)))) return false;
  return links === 0 || (table.querySelector('th') !== null && tellsMore(table));
}

function tellsMore(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector('td') !== null);
  const says = (cell: Element): boolean => cell.querySelector('a, button, input') === null && (cell.textContent ?? '').trim() !== '';
  const saying = rows.filter((row) => [...row.querySelectorAll('td')].some(says));
  return saying.length >= Math.max(fewestRows, rows.length * rowsThatSay);
}

/** In characters. */
const longestUnderHead = 300;

/** Was the head of a small table chosen, and nothing of its few cells, which are links? */
export function isUnderHead(table: Element, page: Page, chars: Chars): boolean {
  const { chars: all, inputs } = page.stats(table);
  const head = table.querySelector('thead');
  return all <= longestUnderHead && inputs === 0 && head !== null && chars(head) > 0 && chars(head) === chars(table);
}
