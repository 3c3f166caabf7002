import { markFinder } from '../engine/site-rule/find-marked';
import { send } from '../platform/messages';
import { keptRulesForAddress } from '../platform/reader-rules/reader-rules';
import type { PageRules } from './open-view';
import { forgetArticle, leaveInNow, leaveOutNow } from './page-article';
import { tryRule } from './try-rule';

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
  leaveInNow,
});

const holds = (box: Element, inside: Element): boolean => Node.prototype.contains.call(box, inside);

/** To remove what holds a thing is to remove it; to keep what stands in it is to keep it. */
const touches = {
  remove: holds,
  keep: (hit: Element, live: Element) => holds(hit, live) || holds(live, hit),
};
