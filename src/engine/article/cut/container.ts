import { gapAttribute } from '../ledger';

const isBlank = (node: Node): boolean => node.nodeType === 3 && !(node as Text).data.trim();
const isGap = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute(gapAttribute);

/** The innermost element that holds all that was kept: wrappers with a single child are only the page's scaffolding. */
export function innermost(root: Element): Element {
  let at = root;
  while (true) {
    const held = [...at.childNodes].filter((node) => !isBlank(node) && !isGap(node));
    const [only] = held;
    if (held.length !== 1 || !(only instanceof Element) || !scaffolding.has(only.localName)) return at;
    at = only;
  }
}

const scaffolding = new Set(['div', 'main', 'article', 'section', 'body', 'td', 'tr', 'tbody', 'table', 'form', 'center', 'span']);
