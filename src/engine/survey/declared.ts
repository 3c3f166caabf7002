import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';
import { looksLikeForum } from './forum';

/** Shops make up prefixes of their own: `ebay-objects:item`. */
const openGraph = /^(?:article|news|blog|product|og:product|video\.|book|recipe|[\w-]+:item$)/i;
const jsonLd =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Recipe|Product|HowTo|Report|Review|JobPosting|LiveBlogPosting|SocialMediaPosting)"/;
const microdata = /schema\.org\/(?:\w*Article|BlogPosting|Recipe|Product|HowTo|Report|JobPosting)$/;
/** What only a single story or paper has in its head. */
const single = 'meta[property="article:published_time"], meta[name="article:published_time"], meta[name="citation_title"]';
/** A day or a month with a name after it; without one it is an archive. */
const dated = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-](?:0?[1-9]|[12]\d|3[01]))?[/-](?!page\/)(?=[^/]*\p{L})/u;

/** Does the page name a day of its own, in its head, its address or its data? A front page has those of its stories, if any. */
export const isDated = (page: Page): boolean => isSingle(page) || daysIn(page) === 1;

const isSingle = (page: Page): boolean => queryAll(page.source, single).length > 0 || dated.test(page.url.pathname);

/** How many days of publication the page's structured data name (schema.org, `datePublished`). */
function daysIn({ source }: Page): number {
  const scripts = queryAll(source, 'script[type="application/ld+json"]').map((data) => textOf(data) ?? '');
  const inScripts = scripts.reduce((sum, data) => sum + data.split('"datePublished"').length - 1, 0);
  return inScripts + queryAll(source, '[itemprop~="datePublished"]').length;
}

/** Does the page declare that it is one thing (a story, a recipe, a product, a thread), beside which lists of links are clutter? */
export function declaresOneThing(page: Page): boolean {
  const types = queryAll(page.source, 'meta[property="og:type"]').map((meta) => attribute(meta, 'content') ?? '');
  if (isSingle(page)) return true;
  if (types.some((type) => openGraph.test(type)) || looksLikeForum(page)) return true;
  if (queryAll(page.source, '[itemtype]').filter((item) => microdata.test(attribute(item, 'itemtype') ?? '')).length === 1) return true;
  return queryAll(page.source, 'script[type="application/ld+json"]').some((data) => jsonLd.test(textOf(data) ?? ''));
}
