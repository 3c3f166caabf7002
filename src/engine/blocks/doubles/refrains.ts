import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

/** In characters: a line of verse. */
const longestLine = 72;
/** In lines, and as shares of them: of its own lines a box around others has more than half, or it may hold a poem and its copy. */
const verse = { fewest: 6, short: 0.8, own: 1 / 3, ownAround: 0.51 };
/** A line, its stanza, its poem. */
const levels = 3;
const named = /(?:^|[\s_-])(?:verse|poem|poetry|stanza|strophe|lyrics?)(?:$|[\s_-])/i;

/**
 * A choice with its refrains: doubles that are lines of verse in a box which has lines of its own besides, or in a stanza
 * beside such. In the copy of a page's text all lines are doubles.
 */
export function withRefrains(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const boxes = new Map<Element, Block[]>();
  for (const index of doubles.keys()) for (const box of boxesOf(blocks[index] as Block)) boxes.set(box, []);
  if (boxes.size === 0) return decision;
  for (const block of blocks)
    if (keep[block.index] || doubles.has(block.index)) for (const box of boxesOf(block)) boxes.get(box)?.push(block);
  const verses = new Set([...boxes].filter(([box, lines]) => isVerse(box, lines)).map(([box]) => box));
  // A line in a box of its own may be anything, but in a poem that is called one.
  const isRefrain = (block: Block): boolean =>
    isLine(block) && boxesOf(block).some((box) => verses.has(box) && ((boxes.get(block.element)?.length ?? 0) > 1 || isNamed(box)));
  const refrains = [...doubles.keys()].filter((index) => isRefrain(blocks[index] as Block));
  return takeBack(decision, new Set(refrains));

  function isVerse(box: Element, lines: readonly Block[]): boolean {
    const short = lines.filter(isLine).length;
    const own = lines.filter(({ index }) => !doubles.has(index)).length;
    const least = lines.every(({ element }) => element === box) ? verse.own : verse.ownAround;
    if (lines.length < verse.fewest || short < lines.length * verse.short || own < lines.length * least) return false;
    return box.querySelector('br') !== null || isNamed(box);
  }
}

const isLine = ({ text }: Block): boolean => text.length <= longestLine;

/** Where each line is a box of its own, a poem has to be called one. */
const isNamed = (box: Element): boolean => [box, ...box.children].some((part) => named.test(part.getAttribute('class') ?? ''));

/** What a line stands in, from the inside out. */
function boxesOf({ element }: Block): Element[] {
  const boxes: Element[] = [];
  for (let at: Element | null = element; at && boxes.length < levels; at = at.parentElement) boxes.push(at);
  return boxes;
}
