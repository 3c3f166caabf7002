import { isInline } from '../../dom/inline';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';

/** What parts two facts of a line and is no word, no dash and no rule between scenes. */
const separator = /^\s*[·•∙|]\s*$/;
/** A dot before an entry may be the mark of the entry. */
const mark = /[·•∙]/;
const longest = 40;
/** Where a sign by itself is said. */
const said = 'pre, code, td, th, math, svg';
const block = /^(?:br|hr|p|div|ul|ol|dl|h[1-6]|blockquote|table|figure|pre|section)$/;
/** Gaps of what was left out lie between; a page may set thousands. */
const reach = 12;

/** "1.70.0 ·", of which what followed the sign is gone: it parts nothing from nothing. */
export const looseSeparators: Step = (root) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const loose: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.length > longest || !separator.test(node.data) || node.parentElement?.closest(said)) continue;
    if (endsLine(node, 'nextSibling') || (endsLine(node, 'previousSibling') && !mark.test(node.data))) loose.push(node);
  }
  for (const node of loose) node.remove();
};

/** Does the line of this end here, on this side? */
function endsLine(node: Node, side: 'nextSibling' | 'previousSibling'): boolean {
  let at = node[side];
  for (let steps = 0; at && isBlank(at); steps++) {
    if (steps === reach) return false;
    at = at[side];
  }
  if (at) return isElement(at) && block.test(at.localName);
  const { parentElement } = node;
  return parentElement === null || !isInline(parentElement) || endsLine(parentElement, side);
}
