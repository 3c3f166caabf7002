import { spacedText } from '../dom/text';
import { namesPrice } from '../words/currency';

/** Fewer children are the parts of one card. */
const fewestCards = 6;
/** The share of a list's cards that name a price where they are things to buy. */
const priced = 0.6;

/** Are cards, or the one that a box is, things with a price? So stories have none. */
export function isPriced(box: Element): boolean {
  const cards = box.childElementCount >= fewestCards ? [...box.children] : [box];
  return cards.filter((card) => namesPrice(spacedText(card))).length >= cards.length * priced;
}
