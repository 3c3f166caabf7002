import { collapsedLength } from '../dom/text';

/** Kept characters inside an element; 0 for one without any. */
export type Chars = (element: Element) => number;

/** How much kept text each element of the copy holds, and where the kept text begins and ends. */
export interface Kept {
  texts: ReadonlySet<Text>;
  chars: Chars;
  first: Text;
  last: Text;
}

/** Sums the kept text up the tree. Null when nothing is kept. */
export function keptText(texts: ReadonlySet<Text>, root: Element): Kept | null {
  const sums = new Map<Element, number>();
  let first: Text | undefined;
  let last: Text | undefined;
  for (const text of texts) {
    const chars = collapsedLength(text.data);
    if (chars === 0) continue;
    first ??= text;
    last = text;
    for (let at = text.parentElement; at; at = at === root ? null : at.parentElement) sums.set(at, (sums.get(at) ?? 0) + chars);
  }
  return first && last ? { texts, chars: (element) => sums.get(element) ?? 0, first, last } : null;
}
