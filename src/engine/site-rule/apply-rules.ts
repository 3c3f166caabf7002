import type { Rule, RuleMark } from '../../rules/rule';
import type { ClutterKind, PageKind } from '../../rules/kinds';
import type { Mark, Reason } from '../mark';
import type { Page } from '../page';
import { type Survey, survey as lookOver } from '../survey/survey';
import { type Finder, finder } from './find';
import { markedBy } from './marked-by';
import { BrokenSelector } from './selectors';

/** A part of a rule that was not carried out, and why. */
export interface UndoneMark {
  /** What it would have taken, where it found anything. */
  element?: Element;
  kind: ClutterKind;
  reason: Reason;
  rule: string;
  because: Reason;
}

export interface AppliedRules {
  marks: Mark[];
  /** What no detector may take. */
  keep: Element[];
  /** The boxes that the strongest rule names as the article (one, or the posts of a thread), when they hold prose. */
  article?: readonly Element[];
  pageKind?: PageKind;
  /** The strongest rule that says something of the metadata. */
  fields?: Rule;
  undone: UndoneMark[];
}

/** An article has at least so many characters of sentences. */
const leastProse = 140;
/** A mark that takes more than this share of the page's sentences would take the article. */
const mostProse = 0.5;

/** How a rule is called in the list of what was left out: `rule:japantoday.com`, `reader:example.org`. */
export function nameOf({ from, name, hosts, platform }: Rule): string {
  const called = name ?? hosts?.[0] ?? platform?.generator ?? platform?.select ?? 'unnamed';
  return `${from === 'reader' ? 'reader' : from === 'imported' ? 'imported' : 'rule'}:${called}`;
}

/** Carries out rules on a page, strongest first. What fails is skipped and told of; the rest of the rule works. */
export function applyRules(page: Page, rules: readonly Rule[]): AppliedRules {
  const applied: AppliedRules = { marks: [], keep: [], undone: [] };
  if (rules.length === 0) return applied;
  const find = finder(page);
  const survey = lookOver(page);
  for (const rule of rules) {
    applied.pageKind ??= rule.pageKind;
    if (rule.title ?? rule.byline ?? rule.published ?? rule.modified ?? rule.section) applied.fields ??= rule;
    applied.article ??= articleOf(rule, find, survey, applied.undone);
  }
  // What is kept is safe from what rules of the same rank remove, and from whatever weaker ones do.
  for (const peers of byRank(rules)) {
    for (const rule of peers)
      for (const mark of rule.keep ?? []) applied.keep.push(...elementsOf(survey, find, mark, rule, applied.undone));
    for (const rule of peers) for (const mark of rule.remove ?? []) remove(survey, find, mark, rule, applied);
  }
  return applied;
}

/** Rules that come one after another from the same hand. */
function byRank(rules: readonly Rule[]): Rule[][] {
  const ranks: Rule[][] = [];
  for (const rule of rules) {
    const last = ranks.at(-1);
    if (last && (last[0]?.from ?? 'shipped') === (rule.from ?? 'shipped')) last.push(rule);
    else ranks.push([rule]);
  }
  return ranks;
}

function articleOf(rule: Rule, find: Finder, survey: Survey, undone: UndoneMark[]): readonly Element[] | undefined {
  for (const selector of rule.article ?? []) {
    const reason: Reason = { id: 'rule_article', detail: selector };
    try {
      const found = find(selector);
      if (found.reduce((sum, element) => sum + survey.prose.of(element), 0) >= leastProse) return found;
      if (found.length > 0)
        undone.push({ element: found[0], kind: 'other', reason, rule: nameOf(rule), because: { id: 'article_without_text' } });
    } catch (error) {
      undone.push({ kind: 'other', reason, rule: nameOf(rule), because: brokenOr(error) });
    }
  }
  return undefined;
}

function elementsOf(survey: Survey, find: Finder, mark: RuleMark, rule: Rule, undone: UndoneMark[]): Element[] {
  try {
    return markedBy(survey, find, mark);
  } catch (error) {
    undone.push({ kind: mark.kind, reason: reasonOf(mark), rule: nameOf(rule), because: brokenOr(error) });
    return [];
  }
}

function remove(survey: Survey, find: Finder, mark: RuleMark, rule: Rule, applied: AppliedRules): void {
  const name = nameOf(rule);
  const all = survey.prose.of(survey.page.root);
  for (const element of elementsOf(survey, find, mark, rule, applied.undone)) {
    const found = { element, kind: mark.kind, reason: reasonOf(mark), rule: name };
    if (isKept(element, applied.keep)) continue;
    if (mark.inArticle && !applied.article?.some((part) => part !== element && part.contains(element))) continue;
    const takes = survey.prose.of(element);
    if (element === survey.page.root || applied.article?.some((part) => element.contains(part)))
      applied.undone.push({ ...found, because: { id: 'holds_article' } });
    else if (takes > leastProse && takes > all * mostProse && survey.prose.before(element) < all * 0.1)
      applied.undone.push({ ...found, because: { id: 'half_of_text' } });
    else if (!applied.marks.some((other) => other.element === element)) applied.marks.push(found);
  }
}

function reasonOf({ because, heading, says, select }: RuleMark): Reason {
  if (because) return { id: 'rule_because', detail: because };
  if (heading) return { id: 'rule_heading', detail: heading };
  return says ? { id: 'rule_says', detail: says } : { id: 'rule_select', detail: select };
}

function brokenOr(error: unknown): Reason {
  if (error instanceof BrokenSelector) return { id: 'broken_selector', detail: error.selector };
  throw error;
}

/** Does the element stand in what is kept, or hold it? */
const isKept = (element: Element, keep: readonly Element[]): boolean =>
  keep.some((kept) => kept.contains(element) || element.contains(kept));

/** Marks of detectors that take nothing which a rule keeps. */
export const spare = (marks: readonly Mark[], keep: readonly Element[]): Mark[] =>
  keep.length === 0 ? [...marks] : marks.filter(({ element }) => !isKept(element, keep));
