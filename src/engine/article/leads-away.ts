import { siteOf } from '../dom/site-of';
import { httpUrl } from '../metadata/http-url';
import type { Page } from '../page';

/** Does a link lead to another site than the page's, itself or by way of a page that sends on (“/link?target=https://…”)? */
export function leadsAway(page: Page, link: Element): boolean {
  const url = httpUrl(link.getAttribute('href') ?? undefined, page.baseUrl);
  if (url === undefined) return false;
  const own = siteOf(page.url.hostname);
  // Firefox hands a content script `values()` as something that cannot be gone through; pairs it can.
  const given = [...new URL(url).searchParams].map(([, value]) => value);
  return [url, ...given].some((address) => /^https?:\/\//i.test(address) && siteAt(address) !== own);
}

const siteAt = (address: string): string | undefined => (URL.canParse(address) ? siteOf(new URL(address).hostname) : undefined);
