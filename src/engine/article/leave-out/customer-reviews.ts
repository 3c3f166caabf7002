import type { PageKind } from '../../../rules/kinds';
import type { Mark } from '../../mark';
import type { Page } from '../../page';
import { keptText } from '../kept';
import { isWithin } from '../../dom/stands-in';
import { reviewsIn } from './reviews';

/** In characters, of what is told of the thing itself: a page with less is there for its reviews. */
const leastOwn = 200;
/** Around reviews stand their heading, a score and buttons: characters, and the share of the reviews, that a box may have of its own. */
const beside = { chars: 300, share: 0.3 };

/**
 * What customers say of a thing that is sold: below it as comments are below a text, and left out like them. The model takes
 * every third of them, which is worse than all or none.
 */
export function customerReviews(page: Page, chosen: ReadonlySet<Text>, kind: PageKind): Mark[] {
  const kept = kind === 'product' ? keptText(chosen, page.root) : null;
  if (!kept) return [];
  const boxes = new Set(reviewsIn(page.root).flatMap((group) => boxesOf(page, group)));
  const outer = [...boxes].filter((box) => !box.parentElement || !isWithin(box.parentElement, boxes));
  const taken = outer.reduce((sum, box) => sum + kept.chars(box), 0);
  if (kept.chars(page.root) - taken < leastOwn) return [];
  return outer.map((element) => ({ element, kind: 'comments', reason: { id: 'customer_reviews' }, rule: 'detector:customer-reviews' }));
}

/** The box that holds a group of reviews and little more, else each of them. */
function boxesOf({ root, stats }: Page, group: readonly Element[]): Element[] {
  const said = group.reduce((sum, review) => sum + stats(review).chars, 0);
  const most = said + Math.min(beside.chars, said * beside.share);
  const isOnlyReviews = (box: Element): boolean =>
    box !== root && stats(box).chars <= most && !box.matches('main, article, body') && box.querySelector('h1, main') === null;
  let found: Element | null = null;
  for (let box = group[0]?.parentElement ?? null; box && isOnlyReviews(box); box = box.parentElement) found = box;
  return found ? [found] : [...group];
}
