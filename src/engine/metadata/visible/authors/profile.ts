import { siteOf } from '../../../dom/site-of';
import type { Page } from '../../../page';
import { httpUrl } from '../../http-url';

/** Addresses of pages about one person: an author's profile, a member's. */
export const profile =
  /\/(?:authors?|(?:user|member)?profiles?|people|contributors?|writers?|users?|u|members?|staff|team|by|columnists?|reporters?|journalists?|autor(?:en)?|auteurs?|autores?)\/[^/?#]+|[?&]author=|\/@[\w.-]+/i;

/** What lies where members do and is nobody: forms to become one, or to come in. */
const entrance =
  /\/(?:users?|u|members?|profiles?|people|authors?)\/(?:sign[-_]?(?:up|in|out)|log[-_]?(?:in|out)|registe?r|registration|join|new|password|forgot|confirmation|invitation|settings|(?:member)?list)(?:[/?#.]|$)/i;

/** Does an element lead to a profile on the page's own site? Those elsewhere are where the site itself can be followed. */
export function leadsToProfile(page: Page, element: Element): boolean {
  const href = element.closest('a')?.getAttribute('href') ?? '';
  if (!profile.test(href) || entrance.test(href)) return false;
  const url = httpUrl(href, page.baseUrl);
  return url === undefined || (siteOf(new URL(url).hostname) === siteOf(page.url.hostname) && !isBesidePage(new URL(url), page.url));
}

/** Newsletters and blogs on a platform: who writes them may have a page on its own site. */
export const leadsToPlatform = (element: Element): boolean =>
  /^https:\/\/[^/]+\/@[\w.-]+$/.test(element.closest('a')?.getAttribute('href') ?? '');

/** Where the page itself lies under `/people/`, that is a part of the site, and what lies beside the page there is nobody. */
function isBesidePage({ pathname }: URL, here: URL): boolean {
  const folder = /^(?:\/[^/]+)*?\/people\//i.exec(pathname)?.[0];
  return folder !== undefined && here.pathname.startsWith(folder) && !here.pathname.startsWith(pathname);
}

/** What sites call the place of a member's name. */
const nick = /(?:nick|user|blog(?:ger)?)[-_]?(?:name|id)|nick[-_]?name/i;
const longestNick = 30;

/** Does an element lead to the folder that holds the page, and says it so as a blog's owner stands there: `/orange` over `/orange/article/1412`? */
export function leadsToOwner(page: Page, element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  const link = element.closest('a[href]');
  if (!link || text === '' || text.length > longestNick) return false;
  const isNamed = text.startsWith('@') || [element, link].some((one) => nick.test(one.getAttribute('class') ?? ''));
  const url = isNamed ? httpUrl(link.getAttribute('href'), page.baseUrl) : undefined;
  if (!url) return false;
  const { hostname, pathname } = new URL(url);
  const folder = pathname.replace(/\/?$/, '/');
  return folder !== '/' && hostname === page.url.hostname && page.url.pathname.startsWith(folder) && page.url.pathname !== pathname;
}
