import type { Block } from '../block';
import type { Decision } from '../decide';

/** The blocks in a box, which follow each other, by one of them. */
export function insideOf(quote: Element, one: number, blocks: readonly Block[]): number[] {
  const isIn = (at: number): boolean => quote.contains(blocks[at]?.element ?? null);
  let [from, to] = [one, one + 1];
  while (isIn(from - 1)) from--;
  while (isIn(to)) to++;
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** A decision without some blocks, which go with the doubles of what is given for each. */
export const leaveOut = ({ keep, doubles }: Decision, gone: ReadonlyMap<number, number>): Decision => ({
  keep: keep.map((kept, i) => kept && !gone.has(i)),
  doubles: new Map([...doubles, ...gone]),
});
