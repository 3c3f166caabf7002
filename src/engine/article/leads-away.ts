import { siteOf } from '../dom/site-of';
import { httpUrl } from '../metadata/http-url';
import type { Page } from '../page';

/** Does a link lead to another site than the page's? */
export function leadsAway(page: Page, link: Element): boolean {
  const url = httpUrl(link.getAttribute('href') ?? undefined, page.baseUrl);
  return url !== undefined && siteOf(new URL(url).hostname) !== siteOf(page.url.hostname);
}
