import { isXPath } from '../../rules/is-xpath';
import { linearPattern } from '../../rules/linear-pattern';
import type { RuleSelection, RuleStep } from '../../rules/rule';
import { nodeType, parentOf, queryAll, textOf } from '../dom/live';
import { BrokenSelector, evaluateXPath } from './selectors';

/** Longer texts are whole pages; no pattern is asked of more characters. */
const longestText = 5000;

/** Takes elements through the steps of a mark. Works on the live page and on the copy, and changes neither. */
export const follow = (elements: readonly Element[], steps: readonly RuleStep[] = []): Element[] =>
  steps.reduce<Element[]>((found, step) => [...new Set(found.flatMap(taker(step)))], [...elements]);

/** What a step makes of one element. */
function taker(step: RuleStep): (element: Element) => Element[] {
  const those = (fits: (element: Element) => boolean) => (element: Element) => (fits(element) ? [element] : []);
  if ('text' in step) return those((element) => text(element).includes(step.text));
  if ('pattern' in step) {
    const pattern = linearPattern(step.pattern, step.flags);
    return those((element) => pattern.test(text(element).slice(0, longestText)));
  }
  if ('leastText' in step) return those((element) => text(element).length >= step.leastText);
  if ('is' in step) return those((element) => matches(element, step.is));
  if ('has' in step) return those((element) => inside(element, step.has).length > 0);
  if ('not' in step) return those((element) => itself(element, step.not).length === 0);
  return 'upward' in step ? above(step.upward) : (element) => from(element, step.to);
}

const text = (element: Element): string => textOf(element) ?? '';

const inside = (element: Element, { select, steps }: RuleSelection): Element[] =>
  follow(select === undefined ? [element] : from(element, select), steps);

const itself = (element: Element, { select, steps }: RuleSelection): Element[] =>
  select === undefined || matches(element, select) ? follow([element], steps) : [];

function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    throw new BrokenSelector(selector);
  }
}

/** What a relative selector finds from an element on: `p`, `> p`, `+ p`, `./p`. */
function from(element: Element, selector: string): Element[] {
  try {
    if (isXPath(selector)) return evaluateXPath(element, selector);
    // Siblings are no descendants: they are asked of the parent.
    const parent = /^\s*[+~]/.test(selector) ? parentElement(element) : undefined;
    return parent ? siblings(parent, element, selector) : queryAll(element, `:scope ${selector}`);
  } catch {
    throw new BrokenSelector(selector);
  }
}

function siblings(parent: Element, element: Element, selector: string): Element[] {
  const at = [...queryAll(parent, ':scope > *')].indexOf(element) + 1;
  return queryAll(parent, `:scope > :nth-child(${at}) ${selector}`);
}

function above(way: number | string): (element: Element) => Element[] {
  return (element) => {
    let at = parentElement(element);
    if (typeof way === 'number') for (let more = way - 1; more > 0 && at; more--) at = parentElement(at);
    else while (at && !matches(at, way)) at = parentElement(at);
    return at ? [at] : [];
  };
}

const parentElement = (element: Element): Element | undefined => {
  const parent = parentOf(element);
  return parent && nodeType(parent) === 1 ? (parent as unknown as Element) : undefined;
};
