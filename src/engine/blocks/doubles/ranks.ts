import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

/** The place in a ranking, in a line of its own. */
const place = /^(?:#|№|No\.? ?)?(\d{1,3})[.)]?$/u;
/** Fewer places are no ranking; in blocks, so far the next one may be. */
const fewest = 3;
const reach = 8;

/**
 * A choice with all entries of a numbered ranking: what is read most is on the page once more, and a ranking in which the first three are missing
 * is none.
 */
export function withRanks(decision: Decision, blocks: readonly Block[]): Decision {
  if (decision.doubles.size === 0) return decision;
  const entries = entriesOf(blocks);
  const back = [...decision.doubles].flatMap(([index, first]) => {
    const own = entries.get(index);
    // A ranking that is set twice has the same entry at the same place.
    return own !== undefined && entries.get(first) !== own ? [index] : [];
  });
  return back.length > 0 ? takeBack(decision, new Set(back)) : decision;
}

/** What stands right behind each place of a ranking, with this place. */
function entriesOf(blocks: readonly Block[]): Map<number, number> {
  const entries = new Map<number, number>();
  let places: number[] = [];
  const settle = () => {
    if (places.length >= fewest) for (const [i, at] of places.entries()) entries.set(at + 1, i + 1);
    places = [];
  };
  for (const { index, text } of blocks) {
    const number = Number(place.exec(text)?.[1] ?? 0);
    if (number === 0) continue;
    const isNext = number === places.length + 1 && index - (places.at(-1) ?? index) <= reach;
    if (!isNext) settle();
    if (number === places.length + 1) places.push(index);
  }
  settle();
  return entries;
}
