import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

/** In blocks: the copy of a part of a page, for phones or for a script, says more again in the same order. A manual has the same steps for several languages. */
const longestRun = { text: 3, manual: 8 };
/** In kept blocks: so close to the first, the same words are its copy. */
const nearest = 2;

/**
 * A choice with what a text says again on purpose: an ingredient in two recipes, a note under each entry, a refrain. It
 * stands away from the first, by itself or with a few others, and is set as that one is. Of such blocks on 353 pages of the
 * corpus 97 of 100 are twice in the answer too, of those in runs of twelve and more one of ten (docs/quality-rounds.md).
 */
export function withRepeats(decision: Decision, blocks: readonly Block[], kind: PageKind): Decision {
  // On other pages (cards, offers, slides) the same words in another place are mostly a copy of the card.
  if (decision.doubles.size === 0 || !isOneText(kind)) return decision;
  const again = runsOf(decision, blocks)
    .filter((run) => run.length <= longestRun[kind === 'documentation' ? 'manual' : 'text'])
    .flat()
    .filter(({ block, first, apart }) => apart > nearest && isSetAlike(block, first) && !isLink(block));
  return takeBack(decision, new Set(again.map(({ block }) => block.index)));
}

/** A call to go somewhere is read once. */
const isLink = ({ texts }: Block): boolean => texts.every((text) => text.parentElement?.closest('a[href]'));

interface Double {
  block: Block;
  first: Block;
  /** In kept blocks, how far it stands from the first. */
  apart: number;
}

/** Doubles in a row whose firsts stand in the same row, short blocks between them too. */
function runsOf({ keep, doubles }: Decision, blocks: readonly Block[]): Double[][] {
  const shown = blocks.filter(({ index }) => keep[index] || doubles.has(index));
  const place = new Map(shown.map(({ index }, at) => [index, at]));
  const folded = (at: number) => shown[at]?.text.toLowerCase();
  const same = (a: number, b: number) => folded(a) !== undefined && folded(a) === folded(b);
  const runs: Double[][] = [];
  let goesOn = false;
  for (const [index, firstIndex] of doubles) {
    const at = place.get(index) as number;
    const first = place.get(firstIndex) as number;
    if (!goesOn || !same(at - 1, first - 1)) runs.push([]);
    runs.at(-1)?.push({ block: shown[at] as Block, first: shown[first] as Block, apart: at - first });
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
