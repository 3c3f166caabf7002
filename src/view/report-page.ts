import { type PageReport, summarise } from '../platform/report';
import type { Settings } from '../platform/settings/schema';
import type { Removed } from '../engine/article';
import { gapOf } from './restored-boxes';
import type { PageArticle } from './page-article';
import { isLeftOut } from './strength';

/** What is left out of an article at a strength. */
export const leftOutOf = ({ article, body }: Pick<PageArticle, 'article' | 'body'>, strength: Settings['strength']): Removed[] =>
  article.removed.filter((thing) => isLeftOut(strength, thing, gapOf(body, thing.id) !== null));

/** What the popup is told of an article: everything but its nodes, and of what the engine took only what is left out. */
export function reportOf(
  { article }: Pick<PageArticle, 'article'>,
  removed: Removed[],
  open: boolean,
  tidied?: Readonly<Record<string, boolean>>,
): PageReport {
  const state = article.hasArticle ? 'article' : 'no-article';
  return { state, open, article: { ...summarise(article), removed }, ...(tidied ? { tidied } : {}) };
}
