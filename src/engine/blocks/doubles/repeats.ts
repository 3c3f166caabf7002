import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Block } from '../block';
import { endsSentence } from '../../words/ends-sentence';
import { type Decision, takeBack } from '../decide';

/** In blocks: the copy of a part of a page, for phones or for a script, says more again in the same order. A manual has the same steps for several languages. */
const longestRun = { text: 3, manual: 8 };
/** In kept blocks: so close to the first, the same words are its copy. */
const nearest = 2;
/** So many of those that say the same are asked how they are set. */
const mostAsked = 4;
/** So often at least the same is left out under other services. */
const fewestNotes = 2;

/**
 * A choice with what a text says again on purpose: an ingredient in two recipes, a note under each entry, a refrain. It
 * stands away from the first, by itself or with a few others, and is set as that one is. Of such blocks on 353 pages of the
 * corpus 97 of 100 are twice in the answer too, of those in runs of twelve and more one of ten (docs/quality-rounds.md).
 */
export function withRepeats(decision: Decision, blocks: readonly Block[], kind: PageKind): Decision {
  // On other pages (cards, offers, slides) the same words in another place are mostly a copy of the card; a note is said under each of several services.
  if (decision.doubles.size === 0 || !(isOneText(kind) || kind === 'service')) return decision;
  const sameAs = new Map<number, Block[]>();
  for (const [index, first] of decision.doubles) {
    const same = sameAs.get(first) ?? [];
    same.push(blocks[index] as Block);
    sameAs.set(first, same);
  }
  const again = runsOf(decision, blocks)
    .filter((run) => run.length <= longestRun[kind === 'documentation' ? 'manual' : 'text'])
    .flat()
    .filter((double) => isOneText(kind) || isNote(double))
    .filter((double) => double.apart > nearest && isSetAsOne(double) && !isLink(double.block));
  return takeBack(decision, new Set(again.map(({ block }) => block.index)));

  /** A sentence said three times and more, each time beside others. */
  function isNote({ block, first, isAlone }: Double): boolean {
    return isAlone && endsSentence(block.text) && (sameAs.get(first.index) ?? []).length >= fewestNotes;
  }

  /** As the first, or as another that says the same beside others: of a note under each of many entries the first may be set by another hand. */
  function isSetAsOne({ block, first, isAlone }: Double): boolean {
    if (isSetAlike(block, first)) return true;
    const others = isAlone ? (sameAs.get(first.index) ?? []).slice(0, mostAsked) : [];
    return others.some((other) => other !== block && isSetAlike(block, other));
  }
}

/** A call to go somewhere is read once. */
const isLink = ({ texts }: Block): boolean => texts.every((text) => text.parentElement?.closest('a[href]'));

interface Double {
  block: Block;
  first: Block;
  /** In kept blocks, how far it stands from where it was said last. */
  apart: number;
  /** Is what stands before and behind it another than before and behind the first? */
  isAlone: boolean;
}

/** Doubles in a row whose firsts stand in the same row, short blocks between them too. */
function runsOf({ keep, doubles }: Decision, blocks: readonly Block[]): Double[][] {
  const shown = blocks.filter(({ index }) => keep[index] || doubles.has(index));
  const place = new Map(shown.map(({ index }, at) => [index, at]));
  const folded = (at: number) => shown[at]?.text.toLowerCase();
  const same = (a: number, b: number) => folded(a) !== undefined && folded(a) === folded(b);
  const runs: Double[][] = [];
  const last = new Map<number, number>();
  let goesOn = false;
  for (const [index, firstIndex] of doubles) {
    const at = place.get(index) as number;
    const first = place.get(firstIndex) as number;
    const isAlone = !same(at - 1, first - 1) && !same(at + 1, first + 1);
    if (!goesOn || !same(at - 1, first - 1)) runs.push([]);
    runs.at(-1)?.push({ block: shown[at] as Block, first: shown[first] as Block, apart: at - (last.get(first) ?? first), isAlone });
    last.set(first, at);
    goesOn = same(at + 1, first + 1);
  }
  return runs;
}

/** The same element and classes, as deep below the box around both, and no heading: those name copies. */
function isSetAlike({ element }: Block, { element: first }: Block): boolean {
  if (/^h[1-6]$/.test(element.localName) || element.localName !== first.localName || element.className !== first.className) return false;
  let [one, other]: (Element | null)[] = [element, first];
  while (one && other && one !== other) {
    one = one.parentElement;
    other = other.parentElement;
  }
  return one === other;
}
