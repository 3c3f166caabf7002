import { isAlike } from '../dom/alike';
import { collapsedLength } from '../dom/text';
import { isWithin } from '../dom/stands-in';
import { textsIn } from '../dom/texts-in';

/** So much of a card's text the model chose, and so much of its like's, if it is the article. */
const ownShare = 0.3;
const likeShare = 0.5;
/** In characters: a shorter one is a label. */
const leastLike = 80;

/**
 * Does a box of the same build beside a marked one stay in the article, while the model chose some of the marked one too?
 * So do the short posts of a thread and the entries of a list, which look like cards of other stories.
 */
export function isLikeKept(element: Element, chosen: ReadonlySet<Text>, marked: ReadonlySet<Element>): boolean {
  const mine = lengths(element, chosen);
  if (mine.chosen < mine.all * ownShare) return false;
  return [...(element.parentElement?.children ?? [])].some((other) => {
    if (other === element || !isAlike(other, element)) return false;
    const its = lengths(other, chosen, marked);
    return its.chosen >= leastLike && its.chosen >= its.all * likeShare;
  });
}

/** Did the model choose most of what a box says? */
export function isMostlyChosen(element: Element, chosen: ReadonlySet<Text>): boolean {
  const { all, chosen: own } = lengths(element, chosen);
  return own >= all * likeShare;
}

/** Characters of all text in a box, and of what was chosen and nothing marks. */
function lengths(box: Element, chosen: ReadonlySet<Text>, marked?: ReadonlySet<Element>): { all: number; chosen: number } {
  const sum = { all: 0, chosen: 0 };
  for (const text of textsIn(box)) {
    const chars = collapsedLength(text.data);
    sum.all += chars;
    if (chosen.has(text) && !(marked && isWithin(text, marked))) sum.chosen += chars;
  }
  return sum;
}
