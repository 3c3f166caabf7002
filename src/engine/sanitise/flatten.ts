import { firstChild, localNameOf, nextSibling, nodeType, parentOf } from '../dom/live';
import { allowedTags, emptiedTags } from './allowed';

/** Deeper than this, elements are left away and what they hold moves up. */
const deepest = 200;

const allowed = new Set(allowedTags);
const nameOf = (element: Element): string => localNameOf(element).toLowerCase();

/** The next node after a whole subtree, within `top`. */
function past(node: Node, top: Node): Node | null {
  for (let at: Node | null = node; at && at !== top; at = parentOf(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

/** The nodes to keep of what an element holds, in order: whole elements, or where it is too deep for them only leaves. */
function keptOf(element: Element, leavesOnly: boolean): Node[] {
  const kept: Node[] = [];
  let node: Node | null = firstChild(element);
  while (node) {
    const inner = firstChild(node);
    const name = nodeType(node) === 1 ? nameOf(node as Element) : '';
    const stays = name === '' ? nodeType(node) === 3 : allowed.has(name) && !(leavesOnly && inner);
    if (stays) kept.push(node);
    node = stays || !inner || emptiedTags.has(name) ? past(node, element) : inner;
  }
  return kept;
}

/**
 * Takes what is not on the allow-list out of a tree before DOMPurify sees it: its content moves up in its place, so
 * that a form whose controls hide its properties costs the article nothing. One walk without recursion, every
 * property read through its prototype; each node moves a bounded number of times, however deep it stands.
 */
export function flatten(root: Element): void {
  let depth = 1;
  let node: Node | null = firstChild(root);
  while (node) {
    const parent = parentOf(node) as Node;
    const element = nodeType(node) === 1 ? (node as Element) : null;
    const name = element ? nameOf(element) : '';
    const stays = element ? allowed.has(name) && depth <= deepest : nodeType(node) === 3;
    const inner = firstChild(node);
    if (stays && inner) {
      depth++;
      node = inner;
      continue;
    }
    let next: Node | null = nextSibling(node);
    if (!stays) {
      const kept: Node[] = element && !emptiedTags.has(name) ? keptOf(element, depth > deepest) : [];
      for (const one of kept) Node.prototype.insertBefore.call(parent, one, node);
      Node.prototype.removeChild.call(parent, node);
      next = kept[0] ?? next;
    }
    for (let up: Node = parent; !next && up !== root; up = parentOf(up) as Node) {
      next = nextSibling(up);
      depth--;
    }
    node = next;
  }
}
