import { firstChild, localNameOf, nextSibling, nodeType, parentOf } from '../dom/live';
import { allowedTags, emptiedTags } from './allowed';

/** Deeper than this, elements are left away and what they hold moves up. */
const deepest = 200;

const allowed = new Set(allowedTags);

const insertBefore = (parent: Node, node: Node, before: Node | null) => Node.prototype.insertBefore.call(parent, node, before);
const removeNode = (parent: Node, node: Node) => Node.prototype.removeChild.call(parent, node);

/**
 * Takes what is not on the allow-list out of a tree before DOMPurify sees it: its content moves up in its place, so
 * that a form whose controls hide its properties costs the article nothing. One walk without recursion, in which
 * every property is read through its prototype.
 */
export function flatten(root: Element): void {
  let depth = 1;
  let node: Node | null = firstChild(root);
  while (node) {
    const parent = parentOf(node) as Node;
    const name = nodeType(node) === 1 ? localNameOf(node as Element).toLowerCase() : '';
    let next: Node | null = nextSibling(node);
    if (name === '') {
      if (nodeType(node) !== 3) removeNode(parent, node);
    } else if (emptiedTags.has(name)) {
      removeNode(parent, node);
    } else if (!allowed.has(name) || depth > deepest) {
      const first = firstChild(node);
      for (let child = first; child; child = firstChild(node)) insertBefore(parent, child, node);
      removeNode(parent, node);
      next = first ?? next;
    } else {
      const inner = firstChild(node);
      if (inner) {
        depth++;
        node = inner;
        continue;
      }
    }
    let up: Node = parent;
    while (!next && up !== root) {
      next = nextSibling(up);
      up = parentOf(up) as Node;
      depth--;
    }
    node = next;
  }
}
