import { isOneText, type PageKind } from '../../../rules/kinds';
import { authorOf } from '../../comments/author';
import { timeOf } from '../../comments/time';
import type { Page } from '../../page';
import type { Chars } from '../kept';
import { leastWords, reviewsIn } from '../reviews';

/** In parts of a review that are looked at. */
const mostParts = 200;

/** Who wrote the reviews of a thing that is sold, and when, where their words are kept. */
export function reviewWriters(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (isOneText(kind) || kind === 'forum') return [];
  return reviewsIn(page.root)
    .flat()
    .filter((review) => chars(review) >= leastWords)
    .flatMap((review) => {
      const parts = [...review.querySelectorAll('*')].slice(0, mostParts);
      const said = [authorOf(parts)?.element, timeOf(parts)?.element].filter((element) => element !== undefined);
      return said.filter((element) => chars(element) === 0 && !page.hidden(element));
    });
}
