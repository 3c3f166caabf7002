import type { Page } from '../../page';
import { groupsIn } from '../complete/of-one-build';
import type { Kept } from '../kept';

/** Fewer boxes of one build tell nothing of each other. */
const fewest = 3;
/** The card of a picture may lie in boxes of its own. */
const mostUp = 3;
/** More neighbours are not asked what they are. */
const mostBeside = 500;

/** Is a box that comes before all kept text in the card where that begins, the first of several of one build, of which another is kept too? */
export function isInFirstCard(box: Element, { root }: Page, kept: Kept): boolean {
  let card: Element | null = box.parentElement;
  while (card && card !== root && !card.contains(kept.first)) card = card.parentElement;
  for (let up = 0; card && card !== root && up < mostUp; up++, card = card.parentElement) {
    const shelf = card.parentElement;
    if (!shelf || shelf.childElementCount > mostBeside) return false;
    const group = groupsIn(shelf, fewest).find((all) => all.includes(card as Element));
    if (group) return group.some((other) => other !== card && kept.chars(other) > 0);
  }
  return false;
}
