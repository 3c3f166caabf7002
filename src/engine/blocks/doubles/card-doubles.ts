import type { PageKind } from '../../../rules/kinds';
import { isAlike } from '../../dom/alike';
import { namesPrice } from '../../words/currency';
import type { Block } from '../block';
import { boxesAround, heldByBox } from '../boxes-around';
import { type Decision, takeBack } from '../decide';

/** Doubles to each block of a card that it alone has: where there are more, it is the copy of another. */
const most = 2;
/** In characters: a longer text is mostly a copy; a price may say for eye and ear what it was and what it is, and a lead of what comes each week is one. */
const longest = { line: 80, price: 120, lead: 300 };
/** What cards are called by. */
const names = 'h1, h2, h3, h4, h5, h6, a[href]';

/**
 * A choice with what a card says as another does: two things may cost the same, two plans hold the same. The first stands in another card
 * of its build, beside its own, which has a name of its own. Of what is sold only prices, and of what is listed what stands in a card that says mostly else: all else that is said twice there is
 * mostly said twice by the page (−0.4 of F1 in sum on 335 pages of the corpus; +0.16 on 165 of services).
 */
export function withCardDoubles(decision: Decision, blocks: readonly Block[], kind: PageKind): Decision {
  // What is kept in each box, and what would be but for its double.
  const cards = heldByBox(blocks.filter(({ index }) => decision.keep[index] || decision.doubles.has(index)));
  // A page may have thousands of doubles in two boxes.
  const known = new Map<Element, Map<Element, boolean>>();
  const isOther = (card: Element, first: Element): boolean => {
    const others = known.get(card) ?? new Map<Element, boolean>();
    known.set(card, others);
    const is =
      others.get(first) ??
      (isAlike(card, first) && differs(cards.get(card) ?? [], cards.get(first) ?? [], { doubles: decision.doubles, kind }));
    others.set(first, is);
    return is;
  };
  const own = [...decision.doubles].flatMap(([index, first]) => {
    const { text, element } = blocks[index] as Block;
    const isPrice = namesPrice(text);
    if (text.length > (isPrice ? longest.price : kind === 'listing' ? longest.lead : longest.line)) return [];
    const pair = besideEachOther(element, (blocks[first] as Block).element);
    if (!pair || !isOther(...pair)) return [];
    return isPrice || kind === 'service' || (kind === 'listing' && saysMostlyElse(cards.get(pair[0]) ?? [], decision.doubles))
      ? [index]
      : [];
  });
  return takeBack(decision, new Set(own));
}

/** Has a card a name that the first does not say, or a plan any other line, and not many doubles more than else? */
function differs(
  card: readonly Block[],
  first: readonly Block[],
  { doubles, kind }: Pick<Decision, 'doubles'> & { kind: PageKind },
): boolean {
  const said = new Set(first.map(({ text }) => text.toLowerCase()));
  const kept = card.filter(({ index }) => !doubles.has(index));
  const isName = ({ element }: Block): boolean => kind === 'service' || element.closest(names) !== null;
  const isNamed = kept.some((block) => isName(block) && !said.has(block.text.toLowerCase()));
  return isNamed && card.length - kept.length <= kept.length * most;
}

/** Two jobs of one firm, two works of one artist: no more than half of what the card says stands in others too. */
const saysMostlyElse = (card: readonly Block[], doubles: ReadonlyMap<number, number>): boolean =>
  card.filter(({ index }) => doubles.has(index)).length <= card.length / 2;

/** The boxes around two elements that stand beside each other; null where one holds the other or they stand far in. */
function besideEachOther(element: Element, other: Element): [Element, Element] | null {
  const above = new Map<Element | null, Element>();
  for (const at of boxesAround(element)) above.set(at.parentElement, at);
  for (const at of boxesAround(other)) {
    const card = above.get(at.parentElement);
    if (card) return card === at ? null : [card, at];
  }
  return null;
}
