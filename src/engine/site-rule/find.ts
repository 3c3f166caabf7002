import { isXPath } from '../../rules/is-xpath';
import type { RuleStep } from '../../rules/rule';
import { queryAll } from '../dom/live';
import type { Page } from '../page';
import { BrokenSelector, evaluateXPath } from './selectors';
import { follow } from './steps';

/** Answers which elements of the copy a selector means, and the steps after it. */
export type Finder = (selector: string, steps?: readonly RuleStep[]) => Element[];

/**
 * Selectors are asked of the live page, whose html and body element the copy does not have, and its answers looked up in the
 * copy; what only the copy has (the content of <noscript>, of shadow roots) is found by asking the copy itself.
 */
export function finder(page: Page): Finder {
  let copies: Map<Element, Element> | undefined;
  const copyOf = (live: Element): Element[] => {
    copies ??= new Map([...page.root.querySelectorAll('*')].map((copy) => [page.origin(copy) ?? copy, copy]));
    const copy = copies.get(live);
    return copy ? [copy] : [];
  };
  return (selector, steps) => {
    const found = follow(evaluate(page.source, selector), steps).flatMap(copyOf);
    return found.length > 0 || isXPath(selector) ? found : follow(queryAll(page.root, selector), steps);
  };
}

function evaluate(document: Document, selector: string): Element[] {
  try {
    return isXPath(selector) ? evaluateXPath(document, selector) : queryAll(document, selector);
  } catch {
    throw new BrokenSelector(selector);
  }
}
