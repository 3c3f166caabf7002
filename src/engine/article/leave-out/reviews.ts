import { authorOf } from '../../comments/author';
import { partsOf } from '../../comments/name-parts';
import { isAlike } from '../../dom/alike';
import { nameInTests } from '../../dom/name-in-tests';
import { isWithin } from '../../dom/stands-in';
import type { Page } from '../../page';
import type { Chars } from '../kept';

/** In characters: less of a review than this is a day, a variant, a name. */
export const leastWords = 40;
/** So many of one build stand below each other. */
const fewest = 2;
const marked = '[itemtype$="/Review" i], [itemprop~="review"]';
/** Named like this, it is a part of a review, a box around all, or what sorts them. */
const partNames = new Set(
  'header head body content title text avatar author name date time meta info form count list rating ratings star stars score average summary photo image images button actions options votes helpful share footer badge verified location variant write link links filter filters sort widget section tab tabs container wrapper label'.split(
    ' ',
  ),
);

/** In parts of a review that are looked at. */
const mostParts = 200;

/** The parts of a review, in order. */
export const partsIn = (review: Element): Element[] => [...review.querySelectorAll('*')].slice(0, mostParts);

/** The reviews on a page, each by somebody or of a day, those in one box together. */
export function reviewsIn(root: Element): Element[][] {
  const groups = new Map<Element, Element[]>();
  for (const element of root.querySelectorAll(`${marked}, [class*="review" i], [data-testid*="review" i]`)) {
    const box = element.parentElement;
    if (!box || !isReview(element)) continue;
    const group = groups.get(box);
    if (group) group.push(element);
    else groups.set(box, [element]);
  }
  return [...groups.values()].filter(
    (group) => group.length >= fewest && group.every((one) => isOfOneBuild(one, group[0] as Element) && isSigned(partsIn(one))),
  );
}

/** "by Rosa Day from a ship on the way to Bergen on", and the day in its own element. */
const isSigned = (parts: readonly Element[]): boolean =>
  authorOf(parts) !== undefined || parts.some((part) => part.matches('time[datetime]'));

const isOfOneBuild = (one: Element, first: Element): boolean =>
  isAlike(one, first) || (nameInTests(one) !== '' && nameInTests(one) === nameInTests(first));

const isReview = (element: Element): boolean =>
  element.matches(marked) || partsOf(element).some((parts) => parts.includes('review') && !parts.some((part) => partNames.has(part)));

/** The texts without what is left of reviews whose words were not kept: "last week", "Size M". */
export function withoutReviewDebris(page: Page, texts: ReadonlySet<Text>, chars: Chars): ReadonlySet<Text> {
  const isDebris = (review: Element): boolean => chars(review) < Math.min(leastWords, page.stats(review).chars / 2);
  const gone = new Set<Node>(reviewsIn(page.root).flatMap((group) => (group.every(isDebris) ? group : [])));
  return gone.size === 0 ? texts : new Set([...texts].filter((text) => !isWithin(text, gone)));
}
