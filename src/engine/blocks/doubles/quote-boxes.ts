import type { Block } from '../block';

/** The blocks in a box, which follow each other, by one of them. */
export function insideOf(quote: Element, one: number, blocks: readonly Block[]): number[] {
  const isIn = (at: number): boolean => quote.contains(blocks[at]?.element ?? null);
  let [from, to] = [one, one + 1];
  while (isIn(from - 1)) from--;
  while (isIn(to)) to++;
  return Array.from({ length: to - from }, (_, at) => from + at);
}
