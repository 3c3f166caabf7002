import { findMarked } from '../engine/site-rule/find-marked';
import { send } from '../platform/messages';
import type { Rule, RuleMark } from '../rules/rule';
import { forgetArticle, leaveOutNow } from './page-article';

/** What the view can do with rules: try them on the page, keep them, take them back. */
export interface PageRules {
  /** The live elements each mark means; null where its selector is broken. */
  find(marks: readonly RuleMark[]): (Element[] | null)[];
  save(rule: Rule): Promise<{ id: string } | { refused: string }>;
  forget(id: string): Promise<void>;
  /** Leaves an element out until the page is loaded anew, or until what is returned is called. */
  leaveOutNow(live: Element): () => void;
}

/** `changing` hears of each change while it is made: the view shows it already. */
export const pageRules = (changing: <T>(change: Promise<T>) => Promise<T>): PageRules => ({
  find: (marks) => findMarked(document, marks),
  save: (rule) => (forgetArticle(), changing(send('rule:save', { rule }))),
  forget: (id) => (forgetArticle(), changing(send('rule:forget', { id }))),
  leaveOutNow,
});
