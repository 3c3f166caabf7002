import { isOneText, type PageKind } from '../../../../rules/kinds';
import { authorOf } from '../../../comments/author';
import { timeOf } from '../../../comments/time';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { leastWords, partsIn, reviewsIn } from '../../leave-out/reviews';

/** Of the reviews in one box more than this: of fewer it may be the shop's answer that was kept. */
const leastKept = 0.5;

/** Who wrote the reviews of a thing that is sold, and when, where their words are kept. */
export function reviewWriters(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (isOneText(kind) || kind === 'forum') return [];
  const isKept = (review: Element): boolean => chars(review) >= leastWords;
  return reviewsIn(page.root)
    .filter((group) => group.filter(isKept).length > group.length * leastKept)
    .flatMap((group) => group.filter(isKept))
    .flatMap((review) => {
      const parts = partsIn(review);
      const said = [authorOf(parts)?.element, timeOf(parts)?.element].filter((element) => element !== undefined);
      return said.filter((element) => chars(element) === 0 && !page.hidden(element));
    });
}
