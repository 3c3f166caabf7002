import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';
import { looksLikeForum } from './forum';

const openGraph = /^(?:article|news|blog|product|og:product|video\.|book|recipe)/i;
const jsonLd =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Recipe|Product|HowTo|Report|Review|LiveBlogPosting|SocialMediaPosting)"/;
const microdata = /schema\.org\/(?:\w*Article|BlogPosting|Recipe|Product|HowTo|Report)$/;

/** Does the page declare that it is one thing (a story, a recipe, a product, a thread), beside which lists of links are clutter? */
export function declaresOneThing(page: Page): boolean {
  const types = queryAll(page.source, 'meta[property="og:type"]').map((meta) => attribute(meta, 'content') ?? '');
  if (types.some((type) => openGraph.test(type)) || looksLikeForum(page)) return true;
  if (queryAll(page.source, '[itemtype]').filter((item) => microdata.test(attribute(item, 'itemtype') ?? '')).length === 1) return true;
  return queryAll(page.source, 'script[type="application/ld+json"]').some((data) => jsonLd.test(textOf(data) ?? ''));
}
