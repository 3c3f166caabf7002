import { type MarkFinder, markFinder } from '../engine/site-rule/find-marked';
import { send } from '../platform/messages';
import { keptRulesForAddress } from '../platform/reader-rules/reader-rules';
import type { StoredRule } from '../platform/reader-rules/stored-rule';
import type { Rule } from '../rules/rule';
import type { TriedRule } from '../platform/report';
import { forgetArticle, leaveOutNow } from './page-article';
import { tryRule } from './try-rule';

/** What the view can do with rules: try them on the page, keep them, take them back. */
export interface PageRules {
  /** Finds what marks mean on the page as it stands now. */
  finder(): MarkFinder;
  /** What one more rule would do here, without anything being shown or kept. */
  attempt(rule: Rule): Promise<TriedRule>;
  save(rule: Rule): Promise<{ id: string } | { refused: string }>;
  forget(id: string): Promise<void>;
  /** The reader's stored rules that remove (or keep) one of these elements. */
  about(live: readonly Element[], what: 'remove' | 'keep'): Promise<StoredRule[]>;
  /** Leaves an element out until the page is loaded anew, or until what is returned is called. */
  leaveOutNow(live: Element): () => void;
}

/** `changing` hears of each change while it is made: the view shows it already. */
export const pageRules = (changing: <T>(change: Promise<T>) => Promise<T>): PageRules => ({
  finder: () => markFinder(document),
  attempt: tryRule,
  save(rule) {
    forgetArticle();
    return changing(send('rule:save', { rule }));
  },
  forget(id) {
    forgetArticle();
    return changing(send('rule:forget', { id }));
  },
  about: async (live, what) => {
    const stored = await keptRulesForAddress(new URL(location.href));
    const find = markFinder(document);
    return stored.filter(({ rule }) => rule[what]?.some((mark) => find(mark)?.some((hit) => live.some((one) => touches[what](hit, one)))));
  },
  leaveOutNow,
});

const holds = (box: Element, inside: Element): boolean => Node.prototype.contains.call(box, inside);

/** To remove what holds a thing is to remove it; to keep what stands in it is to keep it. */
const touches = {
  remove: holds,
  keep: (hit: Element, live: Element) => holds(hit, live) || holds(live, hit),
};
