import { areForFew, sayScreens } from '../../dom/screens';
import type { Block } from '../block';
import { type Decision, leaveOut, takeBack } from '../decide';

/** In characters, all of a copy's: a label that only narrow screens show may be said elsewhere of something else. */
const least = 24;
/** The share of a copy's characters that is said elsewhere: one for narrow screens may be worded a little otherwise. */
const said = 0.7;

/**
 * A choice without the boxes for narrow screens, by what their classes say, of which nearly all is said in boxes for others as well: the short
 * lines of a copy are no doubles by themselves, so that its skeleton stays. What was chosen of the copy alone is shown where a wide screen has it.
 */
export function withoutNarrowCopies(decision: Decision, blocks: readonly Block[], marked: readonly boolean[] = []): Decision {
  const { keep, doubles } = decision;
  const places = new Map<Element, Place>();
  const shown = blocks.filter(({ index }) => keep[index] || doubles.has(index));
  const narrow = new Map<Element, Block[]>();
  const wide = new Map<string, number>();
  for (const block of shown) {
    const { box, isNarrow } = placeOf(block.element, places);
    const copy = box && isNarrow ? narrow.get(box) : undefined;
    if (copy) copy.push(block);
    else if (box && isNarrow) narrow.set(box, [block]);
    else if (box && !marked[block.index] && !wide.has(fold(block))) wide.set(fold(block), block.index);
  }
  const gone = new Map<number, number>();
  for (const copy of narrow.values()) {
    const firsts = copy.map((block) => wide.get(fold(block)));
    const chars = lengthOf(copy);
    if (chars < least || lengthOf(copy.filter((_, at) => firsts[at] !== undefined)) < chars * said) continue;
    const first = firsts.find((at) => at !== undefined) as number;
    for (const [at, { index }] of copy.entries()) if (keep[index]) gone.set(index, firsts[at] ?? first);
  }
  const back = [...gone.values()].filter((at) => doubles.has(at));
  return gone.size > 0 ? takeBack(leaveOut(decision, gone), new Set(back)) : decision;
}

const lengthOf = (lines: readonly Block[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const fold = ({ text }: Block): string => text.toLowerCase();

interface Place {
  /** The nearest box around a line that says for which screens it is there, or the outermost for narrow ones. */
  box: Element | null;
  isNarrow: boolean;
}

function placeOf(element: Element, known: Map<Element, Place>): Place {
  const unknown: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = at.parentElement) unknown.push(at);
  let place: Place = (at && known.get(at)) ?? { box: null, isNarrow: false };
  for (const inner of unknown.reverse()) {
    const classes = inner.getAttribute('class') ?? '';
    if (!place.isNarrow && sayScreens(classes)) place = { box: inner, isNarrow: areForFew(classes) };
    known.set(inner, place);
  }
  return place;
}
