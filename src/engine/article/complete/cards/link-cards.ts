import { linkCardsIn } from '../../../dom/link-cards';
import type { Page } from '../../../page';
import { isAmongKept } from '../beside';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';

/** Cards between kept paragraphs that a writer set for links to other sites. Those to his own read like teasers, and are. */
export function linkCardsOf(page: Page, chars: Chars): Element[] {
  return linkCardsIn(page.root)
    .filter(({ box, link }) => leadsAway(page, link) && page.stats(box).inputs === 0 && isAmongKept(box, chars))
    .map(({ box }) => box);
}
