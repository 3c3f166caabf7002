import type { Removed } from '../../engine/article';
import type { StoredRule } from '../../platform/reader-rules/stored-rule';
import type { OpenView } from '../open-view';
import { hiddenHere } from './hidden-here';

/** What the reader's own rules took, kept ones and those that hold until the page is loaded anew. */
export const isOwn = ({ rule }: Removed): boolean => rule.startsWith('reader:');

/** What stands for what was left out until the page is loaded anew (page-article.ts). */
export const forNow = 'reader:now';

/** Was it hidden a moment ago, so that there is no rule the reader would know of, or only one as old as this page? */
export const isFresh = (view: OpenView, { id, rule }: Removed): boolean => hiddenHere(view).has(id) || rule === forNow;

/** Forgets rules; all that they alone took stands in the text again. Returns how to take that back. */
export async function forgetRules({ article, rules, leftOut }: OpenView, taking: readonly StoredRule[]): Promise<() => Promise<void>> {
  const ids = new Set(taking.map(({ id }) => id));
  const free: string[] = [];
  for (const thing of article.removed.filter(isOwn)) {
    const about = await rules.about(article.origins(thing.id), 'remove');
    if (about.length > 0 && about.every(({ id }) => ids.has(id))) free.push(thing.id);
  }
  for (const id of ids) await rules.forget(id);
  for (const id of free) leftOut.keep(id);
  return async () => {
    for (const { rule } of taking) await rules.save(rule);
    for (const id of free.toReversed()) leftOut.leaveOutAgain(id);
  };
}
