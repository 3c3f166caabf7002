import type { Block } from '../block';
import { type Decision, leaveOut } from '../decide';

const heads = 'thead th, thead td, tr:first-child > th';
/** In kept blocks: a shorter copy may be a list of what the table compares. */
const fewest = 6;
/** The share of a table's kept cells that its copy says again. */
const share = 0.8;
/** Blocks of the copy to each of the table. */
const longest = 3;

/**
 * A choice without the copy of a table for narrow screens, right behind it: its rows one below the other, each cell alone or with the head of its
 * column. Its cells are too short to be doubles.
 */
export function withoutStackedTables(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep } = decision;
  const gone = new Map<number, number>();
  for (let from = 0; from < blocks.length; ) {
    const table = blocks[from]?.element.closest('table') ?? null;
    let end = from + 1;
    while (table && end < blocks.length && table.contains((blocks[end] as Block).element)) end++;
    if (table && end - from >= fewest) for (const [at, cell] of copyOf(blocks.slice(from, end), end)) gone.set(at, cell);
    from = end;
  }
  return gone.size > 0 ? leaveOut(decision, gone) : decision;

  /** The kept blocks behind a table that say nothing but its cells, with the cell each says; none where much of it is missing. */
  function copyOf(table: readonly Block[], end: number): Map<number, number> {
    const cells = new Map(table.map(({ index, text }) => [text.toLowerCase(), index]));
    const names = table.filter(({ element }) => element.closest(heads)).map(({ text }) => `${text.toLowerCase()} `);
    const copy = new Map<number, number>();
    for (let at = end; at < blocks.length && at < end + table.length * longest; at++) {
      const text = (blocks[at] as Block).text.toLowerCase();
      const name = names.find((one) => text.startsWith(one));
      const cell = cells.get(text) ?? (name === undefined ? undefined : cells.get(text.slice(name.length)));
      if (cell !== undefined && keep[at]) copy.set(at, cell);
      else if (keep[at]) break;
    }
    const kept = table.filter(({ index }) => keep[index]).length;
    return kept >= fewest && copy.size >= kept * share ? copy : new Map();
  }
}
