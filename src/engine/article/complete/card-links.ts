import { linkCardsIn } from '../../dom/link-cards';
import { siteOf } from '../../dom/site-of';
import type { Page } from '../../page';
import { isAmongKept } from './beside';
import type { Chars } from '../kept';

/** Cards between kept paragraphs that a writer set for links to other sites. Those to his own read like teasers, and are. */
export function cardLinks(page: Page, chars: Chars): Element[] {
  return linkCardsIn(page.root)
    .filter(({ box, link }) => leadsAway(page, link) && page.stats(box).inputs === 0 && isAmongKept(box, chars))
    .map(({ box }) => box);
}

function leadsAway(page: Page, link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, page.baseUrl)) return false;
  const { protocol, hostname } = new URL(href, page.baseUrl);
  return protocol.startsWith('http') && siteOf(hostname) !== siteOf(page.url.hostname);
}
