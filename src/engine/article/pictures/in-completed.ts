import type { Kept } from '../kept';

/**
 * Does a box that comes behind all that was chosen share its own with words that were completed, as the last cards of a shelf are? It is
 * among kept text then, not below it.
 */
export function isInCompleted(box: Element, kept: Kept): boolean {
  let card = box.parentElement;
  while (card && kept.chars(card) === 0) card = card.parentElement;
  return card !== null && !card.contains(kept.last);
}
