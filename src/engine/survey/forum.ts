import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';

const software = /discourse|phpbb|vbulletin|xenforo|mybb|flarum|invision|smf|vanilla|nodebb|punbb|fluxbb|lithium|khoros/i;
/** No `Question`: those of an FAQ were asked by nobody. */
const posting = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:DiscussionForumPosting|QAPage)"/;

/** Are the posts the article here? Asked of what the page says of itself, not of its looks. */
export function looksLikeForum(page: Page): boolean {
  const generators = queryAll(page.source, 'meta[name=generator]').map((meta) => attribute(meta, 'content') ?? '');
  if (generators.some((name) => software.test(name))) return true;
  if (/(?:^|\.)(?:reddit\.com|news\.ycombinator\.com|stackexchange\.com|stackoverflow\.com)$/.test(page.url.hostname)) return true;
  if (queryAll(page.source, '[itemtype$="schema.org/QAPage"],[itemtype$="schema.org/DiscussionForumPosting"]').length > 0) return true;
  return queryAll(page.source, 'script[type="application/ld+json"]').some((data) => posting.test(textOf(data) ?? ''));
}
