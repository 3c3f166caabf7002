import { siteOf } from '../../dom/site-of';
import type { Page } from '../../page';
import { httpUrl } from '../http-url';

/** Addresses of pages about one person: an author's profile, a member's. */
export const profile =
  /\/(?:authors?|(?:user|member)?profiles?|people|contributors?|writers?|users?|u|members?|staff|team|by|columnists?|reporters?|journalists?|autor(?:en)?|auteurs?|autores?)\/[^/?#]+|[?&]author=|\/@[\w.-]+/i;

/** Does an element lead to a profile on the page's own site? Those elsewhere are where the site itself can be followed. */
export function leadsToProfile(page: Page, element: Element): boolean {
  const href = element.closest('a')?.getAttribute('href') ?? '';
  if (!profile.test(href)) return false;
  const url = httpUrl(href, page.baseUrl);
  return url === undefined || siteOf(new URL(url).hostname) === siteOf(page.url.hostname);
}
