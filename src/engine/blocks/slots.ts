import type { PageKind } from '../../rules/kinds';
import { isAlike } from '../dom/alike';
import type { Block } from './block';
import type { Decision } from './decide';
import { Shapes } from './shapes';

/** Pages of cards. A text has sections of one build too, and among them the cards of other texts. */
const ofCards: ReadonlySet<PageKind> = new Set(['listing', 'collection', 'product', 'service']);
/** In characters: more speaks for itself. */
const longest = 80;
/** Fewer cards tell nothing of each other. */
const fewest = 3;
/** So many steps above a line stands the card it is a part of. */
const mostUp = 8;
/** The share of the cards in which a line is kept, from which on it is kept in all, and below which in none. */
const share = { all: 0.5, none: 0.3 };

/**
 * A choice that is the same in all cards of one build: a model that looks at each line by itself keeps the day of one
 * card and the author of the next. Only cards of which something else is kept have a say.
 */
export function withSlots(decision: Decision, blocks: readonly Block[], kind: PageKind, marked: readonly boolean[]): Decision {
  if (!ofCards.has(kind)) return decision;
  const keep = [...decision.keep];
  const kept = keptIn(blocks.filter(({ index }) => keep[index] && !marked[index]));
  for (const slot of slotsOf(blocks.filter((block) => !marked[block.index] && isLine(block)))) {
    const voters = slot.filter(({ block, card }) => (kept.get(card) ?? 0) > (keep[block.index] ? 1 : 0));
    if (voters.length < fewest) continue;
    const yes = voters.filter(({ block }) => keep[block.index] || decision.doubles.has(block.index)).length / voters.length;
    if (yes >= share.all) for (const { block } of voters) keep[block.index] = !decision.doubles.has(block.index);
    else if (yes < share.none) for (const { block } of voters) if (!says(block)) keep[block.index] = false;
  }
  return { ...decision, keep };
}

const controls = 'button, label, select, [role="button"]';

/** Short, and nothing to press. */
const isLine = ({ text, texts }: Block): boolean => text.length <= longest && !texts.some((one) => one.parentElement?.closest(controls));

/** A heading or a sentence is not left out because others of its kind were. */
const says = ({ element, text }: Block): boolean => element.closest('h1, h2, h3, h4, h5, h6') !== null || /[.!?…。！？]\W*$/u.test(text);

interface Member {
  block: Block;
  card: Element;
}

/** Lines in the same place of cards of one build. */
function slotsOf(lines: readonly Block[]): Member[][] {
  const places = new Places();
  const slots = new Map<number, Member[]>();
  for (const block of lines) {
    const card = cardAround(block.element);
    if (!card) continue;
    const place = places.of(block.element);
    const slot = slots.get(place);
    if (slot) slot.push({ block, card });
    else slots.set(place, [{ block, card }]);
  }
  return [...slots.values()];
}

/** The nearest box around a line that stands beside another of its build. */
function cardAround(line: Element): Element | null {
  let card = line.parentElement;
  for (let up = 0; card && up < mostUp; card = card.parentElement, up++) {
    const [before, after] = [card.previousElementSibling, card.nextElementSibling];
    if ((before && isAlike(card, before)) || (after && isAlike(card, after))) return card;
  }
  return null;
}

/** How many of these blocks each box holds. */
function keptIn(blocks: readonly Block[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element } of blocks) {
    let box: Element | null = element;
    for (let up = 0; box && up <= mostUp; box = box.parentElement, up++) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}

/** Numbers for places: elements of one shape whose boxes are of one shape, all the way up, share a number. */
class Places {
  private readonly shapes = new Shapes();
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<Element, number>();

  of(element: Element): number {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let place = at ? (this.known.get(at) as number) : -1;
    for (const box of path.reverse()) {
      const key = `${place}/${this.shapes.of(box.localName, box.getAttribute('class') ?? '')}`;
      place = this.numbers.get(key) ?? this.numbers.size;
      this.numbers.set(key, place);
      this.known.set(box, place);
    }
    return place;
  }
}
