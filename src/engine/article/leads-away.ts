import { siteOf } from '../dom/site-of';
import { httpUrl } from '../metadata/http-url';
import type { Page } from '../page';

/** Does a link lead to another site than the page's, itself or by way of a page that sends on (“/link?target=https://…”)? */
export function leadsAway(page: Page, link: Element): boolean {
  const url = httpUrl(link.getAttribute('href') ?? undefined, page.baseUrl);
  if (url === undefined) return false;
  const own = siteOf(page.url.hostname);
  return [url, ...new URL(url).searchParams.values()].some((address) => /^https?:\/\//i.test(address) && siteAt(address) !== own);
}

const siteAt = (address: string): string | undefined => (URL.canParse(address) ? siteOf(new URL(address).hostname) : undefined);
