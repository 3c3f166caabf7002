import type { Block } from './block';
import { boxesAround } from './boxes-around';
import { fewestInRow, placesOf, rowsAround } from './places';

/** In characters: more speaks for itself. */
const longest = 120;
/** Of a chance: what is further below what its like have on average is something else. */
const nearest = 0.15;

/**
 * The chances of lines that are in the same place of a row: no less than what all of them have on average, for each that is near to it. A
 * model that judges each by itself cuts a row wherever one falls below the line. (That those above it come down with the others was measured,
 * too: prices and steps were lost.)
 */
export function withOneFate(scores: Float32Array, blocks: readonly Block[], marked: readonly boolean[]): Float32Array {
  const shared = Float32Array.from(scores);
  const lines = blocks.filter(({ text, index }) => text.length <= longest && !marked[index]);
  for (const group of placesOf(lines).flatMap(byRow)) {
    const mean = group.reduce((sum, { index }) => sum + (scores[index] as number), 0) / group.length;
    for (const { index } of group) if (mean - (scores[index] as number) <= nearest) shared[index] = Math.max(mean, scores[index] as number);
  }
  return shared;
}

/** The lines of one place by the row they are in, each alone in its box there. */
function byRow(lines: readonly Block[]): Block[][] {
  const rows = rowsAround(lines);
  const groups = new Map<Element, Block[]>();
  for (const block of lines) {
    const card = boxesAround(block.element).find(
      (box) => (box !== block.element || box.localName === 'li') && (rows.get(box.parentElement as Element)?.size ?? 0) >= fewestInRow,
    );
    if (!card) continue;
    const row = card.parentElement as Element;
    const group = groups.get(row);
    if (group) group.push(block);
    else groups.set(row, [block]);
  }
  return [...groups.values()].filter(({ length }) => length >= fewestInRow);
}
