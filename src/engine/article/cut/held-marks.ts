import type { Mark } from '../../mark';
import type { Page } from '../../page';

/** The marks inside a box, taken together. */
export interface HeldMarks {
  count: number;
  /** The kind of all of them, or none where they are of several. */
  kind?: Mark['kind'];
  chars: number;
  /** The one with the most text. */
  largest: Mark;
}

/** What marks each box of the page holds, from one walk up from each mark. */
export function heldMarks(page: Page, marks: readonly Mark[]): ReadonlyMap<Element, HeldMarks> {
  const held = new Map<Element, HeldMarks>();
  for (const mark of marks) {
    const { chars } = page.stats(mark.element);
    for (let at = mark.element.parentElement; at; at = at.parentElement) {
      const known = held.get(at);
      if (!known) {
        held.set(at, { count: 1, kind: mark.kind, chars, largest: mark });
        continue;
      }
      known.count += 1;
      known.chars += chars;
      if (known.kind !== mark.kind) known.kind = undefined;
      if (chars > page.stats(known.largest.element).chars) known.largest = mark;
    }
  }
  return held;
}

/** Words around marks of one kind that make no thing of their own, and are fewer than theirs or a word or two. */
const mostAround = 80;
const wordOrTwo = 24;

/** The mark that speaks for a whole box: all in it is of one kind, but for a word or two around. */
export const speaksForAll = (page: Page, box: Element, { count, kind, chars, largest }: HeldMarks): Mark | undefined =>
  kind && count > 1 && page.stats(box).chars - chars <= Math.min(mostAround, Math.max(wordOrTwo, chars)) ? largest : undefined;
