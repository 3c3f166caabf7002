import { nodeType, queryAll } from '../dom/live';
import type { Page } from '../page';

/** XPath begins with a slash or a bracket; no CSS selector does. */
export const isXPath = (selector: string): boolean => /^\.?\/|^\(/.test(selector);

/** A selector that the browser refused. */
export class BrokenSelector extends Error {
  constructor(readonly selector: string) {
    super(`The selector ${selector} is broken`);
  }
}

/** Answers which elements of the copy a selector means. */
export type Finder = (selector: string) => Element[];

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
  return (selector) => {
    const found = evaluate(page.source, selector).flatMap(copyOf);
    return found.length > 0 || isXPath(selector) ? found : queryAll(page.root, selector);
  };
}

function evaluate(document: Document, selector: string): Element[] {
  try {
    return isXPath(selector) ? evaluateXPath(document, selector) : queryAll(document, selector);
  } catch {
    throw new BrokenSelector(selector);
  }
}

function evaluateXPath(document: Document, path: string): Element[] {
  const snapshot = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE
  const result = Document.prototype.evaluate.call(document, path, document, null, snapshot, null);
  const nodes = Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i));
  return nodes.filter((node): node is Element => node !== null && nodeType(node) === 1);
}
