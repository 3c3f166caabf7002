import { isHeavyPath } from '../../rules/heavy-path';
import { nodeType } from '../dom/live';

/** A selector that the browser refused. */
export class BrokenSelector extends Error {
  constructor(readonly selector: string) {
    super(`The selector ${selector} is broken`);
  }
}

/** The elements an XPath finds from a node on, in document order. */
export function evaluateXPath(from: Document | Element, path: string): Element[] {
  const snapshot = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE
  const result = evaluate(from, path, snapshot);
  const nodes = Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i));
  return nodes.filter((node): node is Element => node !== null && nodeType(node) === 1);
}

/** The text an XPath means: that of the first node it finds (an attribute too), or what its function makes. */
export function xpathText(document: Document, path: string): string {
  return evaluate(document, path, 2).stringValue; // XPathResult.STRING_TYPE
}

function evaluate(from: Document | Element, path: string, type: number): XPathResult {
  if (isHeavyPath(path)) throw new BrokenSelector(path);
  const document = nodeType(from) === 9 ? (from as Document) : ownerOf(from as Element);
  return Document.prototype.evaluate.call(document, path, from, null, type, null);
}

const ownerOf = (element: Element): Document => Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get?.call(element);
