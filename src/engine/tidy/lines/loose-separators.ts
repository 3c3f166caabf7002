import { isInline } from '../../dom/inline';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';

/** What parts two facts of a line and is no word, no dash and no rule between scenes. */
const separator = /^\s*[·•∙|]\s*$/;
/** A dot before an entry may be the mark of the entry. */
const mark = /[·•∙]/;
const longest = 40;
/** So many paragraphs are read for it. */
const mostAsked = 500;
/** What a line has left of a sentence whose words were links that are gone: "()", ".", ", and". */
const remains = /^\s*[.,;:()[\]][\s.,;:()[\]]*(?:(?:and|und|et|y|e|en|og|och|&)\s*)?$/;
/** Where a sign by itself is said. */
const said = 'pre, code, td, th, math, svg';
const block = /^(?:br|hr|p|div|ul|ol|dl|h[1-6]|blockquote|table|figure|pre|section)$/;
/** Gaps of what was left out lie between; a page may set thousands. */
const reach = 12;

/** "1.70.0 ·", of which what followed the sign is gone: it parts nothing from nothing. Nor do brackets and full stops alone end anything. */
export const looseSeparators: Step = (root) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const loose: Text[] = [];
  let asked = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.length > longest || !(separator.test(node.data) || remains.test(node.data)) || node.parentElement?.closest(said))
      continue;
    if (remains.test(node.data)) {
      if (++asked <= mostAsked && isAlone(node)) loose.push(node);
    } else if (endsLine(node, 'nextSibling') || (endsLine(node, 'previousSibling') && !mark.test(node.data))) loose.push(node);
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

/** Has the paragraph nothing but such signs? */
function isAlone({ parentElement: own }: Text): boolean {
  const text = own?.closest('p, li, div')?.textContent ?? '';
  return text.length <= longest && remains.test(text);
}
