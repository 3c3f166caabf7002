import type { Block } from '../block';
import { type Decision, leaveOut } from '../decide';
import { announces } from '../../words/announces';
import { lettersOf } from '../../words/letters';
import { noQuotes, type ThreadQuotes } from './needed-quotes';
import { saidIn } from './quote-boxes';

const quotes = 'blockquote, aside.quote, [class*="quote"]';
/** What shows more than words. */
const shows = 'img, picture, video, pre, table, math';
/** In letters: so much may be said again by an answer; more than the most is no quote of a part. */
const least = 60;
const most = 400;
/** In characters: a motto or a claim stands over the text, and "Anna:" is what is left of a quote. */
const shortLine = 80;
const mostLeft = 60;
/** In boxes around a block: quotes stand in quotes. */
const mostUp = 8;
/** In blocks: a box may hold the whole page. */
const mostBlocks = 60;

/** A thread's choice without the quotes that say again a longer part of a post, with the line that says whose it is: doubles of it. */
export function withoutQuotedParts(
  decision: Decision,
  blocks: readonly Block[],
  marked: readonly boolean[],
  { frames, needed }: ThreadQuotes = noQuotes,
): Decision {
  const boxes = boxesOf(blocks, decision.keep, frames);
  if (boxes.size === 0) return decision;
  const { keep } = decision;
  const letters = blocks.map((block, i) => (keep[i] && !marked[i] ? lettersOf(block.text) : ''));
  const whole = letters.join('');
  const begin = blocks.findIndex(({ text }, i) => keep[i] && text.length > shortLine);
  const left = new Map<string, number>();
  const gone = new Map<number, number>();
  // From the end, so that of two quotes of one text the first stays, and what is quoted in a quote goes before that.
  for (const [box, one] of [...boxes].reverse()) {
    if ([...needed].some((quote) => quote.contains(box) || box.contains(quote))) continue;
    const inside = blocksFrom(one, box, blocks).filter((i) => keep[i] && !gone.has(i));
    if (inside.length === 0 || inside.length > mostBlocks) continue;
    const text = inside.map((i) => saidIn(blocks[i] as Block)).join('');
    if (text.length < least || text.length > most || inside.includes(begin) || (inside[0] as number) < begin || isShown(box)) continue;
    const times = left.get(text) ?? timesIn(whole, text);
    left.set(text, times > 1 ? times - 1 : times);
    if (times <= 1) continue;
    const first = blockAt(whole.indexOf(text), letters);
    for (const i of [...inside, ...headsOf(box, inside, boxes, blocks)]) gone.set(i, first);
  }
  return leaveOut(decision, gone);
}

/** The boxes of quotes with a kept block, in page order, and the first such block of each. */
function boxesOf(blocks: readonly Block[], keep: readonly boolean[], frames: ReadonlySet<Element>): Map<Element, number> {
  const boxes = new Map<Element, number>();
  blocks.forEach(({ element }, i) => {
    if (!keep[i]) return;
    const around: Element[] = [];
    for (let at: Element | null = element, up = 0; at && !frames.has(at) && up < mostUp; at = at.parentElement, up++)
      if (at.matches(quotes)) around.push(at);
    for (const box of around.reverse()) if (!boxes.has(box)) boxes.set(box, i);
  });
  return boxes;
}

/** A quote that shows more than words stays, and one that a line over it announces. */
function isShown(box: Element): boolean {
  const before = box.localName === 'blockquote' ? box.previousElementSibling : null;
  return (before?.localName === 'p' && announces(before.textContent ?? '')) || box.querySelector(shows) !== null;
}

/** The line over a quote that is all that would be left of the box around both. */
function headsOf(box: Element, inside: readonly number[], boxes: ReadonlyMap<Element, number>, blocks: readonly Block[]): number[] {
  const around = box.parentElement?.closest(quotes);
  const one = around ? boxes.get(around) : undefined;
  if (!around || one === undefined) return [];
  const left = blocksFrom(one, around, blocks).filter((i) => !inside.includes(i));
  const isOver = left.every((i) => i < (inside[0] as number));
  return isOver && left.reduce((chars, i) => chars + (blocks[i] as Block).text.length, 0) <= mostLeft ? left : [];
}

/** The blocks in a box from one on; of a box that holds many, more than the most. */
function blocksFrom(one: number, box: Element, blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (let at = one; found.length <= mostBlocks && box.contains(blocks[at]?.element ?? null); at++) found.push(at);
  return found;
}

/** How often a text says a part of it. */
function timesIn(whole: string, part: string): number {
  let times = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) times += 1;
  return times;
}

/** The block in which a place of all letters stands. */
function blockAt(place: number, letters: readonly string[]): number {
  let end = 0;
  return letters.findIndex((some) => (end += some.length) > place);
}
