import type { PageKind } from '../../rules/kinds';
import { namesPrice } from '../words/currency';
import type { Block } from './block';
import { boxesAround, heldByBox } from './boxes-around';
import type { Decision } from './decide';
import { fewestInRow, placesOf, rowsAround } from './places';

/** Pages of cards. A text has sections of one build too, and among them the cards of other texts. */
const ofCards: ReadonlySet<PageKind> = new Set(['listing', 'collection', 'product', 'service']);
/** In characters: more speaks for itself. */
const longest = 80;
/** The share of the cards in which a line is kept, from which on it is kept in all, and below which in none. */
const share = { all: 0.5, none: 0.2 };

/**
 * A choice that is the same in all cards of one build: a model that looks at each line by itself keeps the day of one
 * card and the author of the next. Only cards of which something else is kept have a say.
 */
export function withSlots(decision: Decision, blocks: readonly Block[], kind: PageKind, marked: readonly boolean[]): Decision {
  if (!ofCards.has(kind)) return decision;
  const keep = [...decision.keep];
  const kept = heldByBox(blocks.filter(({ index }) => keep[index] && !marked[index]));
  const lines = blocks.filter((block) => !marked[block.index] && isLine(block));
  for (const slot of placesOf(lines)) {
    const voters = membersOf(slot, kept, decision.keep);
    if (voters.length < fewestInRow) continue;
    const yes = voters.filter(({ block }) => keep[block.index] || decision.doubles.has(block.index)).length / voters.length;
    if (yes >= share.all) for (const { block } of voters) keep[block.index] = !decision.doubles.has(block.index);
    else if (yes < share.none) for (const { block } of voters) if (!says(block)) keep[block.index] = false;
  }
  return { ...decision, keep };
}

const controls = 'button, label, select, [role="button"]';

/** Short, and nothing to press. */
const isLine = ({ text, texts }: Block): boolean => text.length <= longest && !texts.some((one) => one.parentElement?.closest(controls));

/** A heading, a sentence or a price is not left out because others of its kind were. */
const says = ({ element, text }: Block): boolean =>
  element.closest('h1, h2, h3, h4, h5, h6') !== null || /[.!?…。！？]\W*$/u.test(text) || namesPrice(text);

interface Member {
  block: Block;
  card: Element;
}

/**
 * Each of some lines in one place with its card: the nearest box around it that stands in a row with others that hold such lines,
 * and of which something else is kept.
 */
function membersOf(slot: readonly Block[], kept: ReadonlyMap<Element, readonly Block[]>, keep: readonly boolean[]): Member[] {
  const own = heldByBox(slot.filter(({ index }) => keep[index]));
  const rows = rowsAround(slot);
  const isCard = (box: Element): boolean =>
    (rows.get(box.parentElement as Element)?.size ?? 0) >= fewestInRow && (kept.get(box)?.length ?? 0) > (own.get(box)?.length ?? 0);
  return slot.flatMap((block) => {
    const card = boxesAround(block.element).find((box) => box !== block.element && isCard(box));
    return card ? [{ block, card }] : [];
  });
}
