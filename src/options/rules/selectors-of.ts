import { isXPath } from '../../rules/is-xpath';
import type { Rule, RuleMark, RuleSelection, RuleStep } from '../../rules/rule';

/** A selector in a rule: where it stands, and how the engine will ask for it. */
export interface Asked {
  /** As the schema names places: `remove.0.steps.1.is`. */
  at: string;
  selector: string;
  css?: string;
  xpath?: string;
}

/** Every selector of a rule. */
export function* selectorsOf(rule: Rule): Generator<Asked> {
  for (const [i, selector] of (rule.article ?? []).entries()) yield either(`article.${i}`, selector);
  if (rule.platform?.select) yield css('platform.select', rule.platform.select);
  for (const name of ['title', 'byline', 'published', 'modified', 'section'] as const) {
    const field = rule[name];
    if (field) yield either(name, field, field.replace(/(.)@[\w:-]+$/, '$1'));
  }
  for (const name of ['nextPage', 'singlePage'] as const) if (rule[name]) yield either(name, rule[name]);
  for (const list of ['remove', 'keep'] as const) for (const [i, mark] of (rule[list] ?? []).entries()) yield* ofMark(`${list}.${i}`, mark);
}

function* ofMark(at: string, { select, steps }: RuleMark): Generator<Asked> {
  if (select) yield either(`${at}.select`, select);
  yield* ofSteps(at, steps);
}

function* ofSteps(at: string, steps: readonly RuleStep[] = []): Generator<Asked> {
  for (const [i, step] of steps.entries()) {
    const place = `${at}.steps.${i}`;
    if ('is' in step) yield css(`${place}.is`, step.is);
    else if ('upward' in step && typeof step.upward === 'string') yield css(`${place}.upward`, step.upward);
    else if ('to' in step) yield relative(`${place}.to`, step.to);
    else if ('has' in step) yield* ofSelection(`${place}.has`, step.has, relative);
    else if ('not' in step) yield* ofSelection(`${place}.not`, step.not, css);
  }
}

function* ofSelection(at: string, { select, steps }: RuleSelection, how: typeof css): Generator<Asked> {
  if (select) yield how(`${at}.select`, select);
  yield* ofSteps(at, steps);
}

const css = (at: string, selector: string): Asked => ({ at, selector, css: selector });
const either = (at: string, selector: string, asked = selector): Asked =>
  isXPath(selector) ? { at, selector, xpath: selector } : { at, selector, css: asked };
/** From an element on: `> p`, `+ p`, `./p`. */
const relative = (at: string, selector: string): Asked => either(at, selector, `:scope ${selector}`);
