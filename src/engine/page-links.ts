import { isXPath } from '../rules/is-xpath';
import type { Rule } from '../rules/rule';
import { attribute, queryAll } from './dom/live';
import { httpUrl } from './metadata/http-url';
import type { Page } from './page';
import { evaluateXPath, xpathText } from './site-rule/selectors';

/** Where an article of several pages goes on. Addresses only: who wants to go there presses a link. */
export interface PageLinks {
  nextPage?: string;
  singlePage?: string;
}

/** The links that the strongest rule names, or that the page itself gives in its head for its own next page. */
export function pageLinks(page: Page, rules: readonly Rule[]): PageLinks {
  const nextPage =
    firstOf(
      page,
      rules.map((rule) => rule.nextPage),
    ) ?? declaredNext(page);
  const singlePage = firstOf(
    page,
    rules.map((rule) => rule.singlePage),
  );
  return { ...(nextPage ? { nextPage } : {}), ...(singlePage ? { singlePage } : {}) };
}

function firstOf(page: Page, selectors: readonly (string | undefined)[]): string | undefined {
  for (const selector of selectors) {
    const address = selector && elsewhere(page, linkAt(page, selector));
    if (address) return address;
  }
  return undefined;
}

function linkAt(page: Page, selector: string): string | null | undefined {
  try {
    const [element] = isXPath(selector) ? evaluateXPath(page.source, selector) : queryAll(page.source, selector);
    return element && (attribute(element, 'href') ?? linkInside(element));
  } catch {
    return isXPath(selector) ? made(page, selector) : undefined;
  }
}

const linkInside = (element: Element): string | null | undefined => {
  const [link] = queryAll(element, 'a[href]');
  return link && attribute(link, 'href');
};

/** An XPath may make an address (`concat(…)`) instead of finding a link; one that is broken does neither. */
function made(page: Page, path: string): string | undefined {
  try {
    return xpathText(page.source, path);
  } catch {
    return undefined;
  }
}

/** `rel=next` is the next page of this article only where the addresses differ in a number; on many blogs it is the next story. */
function declaredNext(page: Page): string | undefined {
  const links = queryAll(page.source, 'link[rel~="next"][href], a[rel~="next"][href]').map((link) =>
    elsewhere(page, attribute(link, 'href')),
  );
  return links.find((address) => address && withoutPage(new URL(address)) === withoutPage(page.url));
}

/** An address without what says which page of an article it is: `/2`, `/page/2/`, `?page=2`, `-2.html`. */
function withoutPage(url: URL): string {
  const path = url.pathname.replace(/(?:[/_-](?:page|seite|p)?[/_-]?)(\d{1,2})(?=\.\w+$|\/?$)/, '').replace(/\/$/, '');
  const query = [...url.searchParams].filter(([name]) => !/^(?:page|seite|p|pg|pn|paged)$/i.test(name));
  return `${url.hostname}${path}?${new URLSearchParams(query)}`;
}

/** A web address that is another page than this one. */
function elsewhere(page: Page, address: string | null | undefined): string | undefined {
  const url = httpUrl(address, page.baseUrl);
  return url && url.split('#')[0] !== page.url.href.split('#')[0] ? url : undefined;
}
