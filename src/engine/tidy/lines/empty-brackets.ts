import { isText, seenBeside } from '../nodes';
import type { Step } from '../step';

/** Where a sign by itself is said. */
const said = 'pre, code, math, svg';
const opens = /([[(])\s*$/;
const closes = { '[': /^\s*\]/, '(': /^\s*\)/ };

/** "[DOI] [] []": what stood in the brackets, a link to a library, was left out. */
export const emptyBrackets: Step = (root) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const open = opens.exec(node.data)?.[1] as keyof typeof closes | undefined;
    const next = open ? seenBeside(node, 'nextSibling') : null;
    if (!open || !isText(next) || next === node.nextSibling || !closes[open].test(next.data) || node.parentElement?.closest(said)) continue;
    node.data = node.data.replace(opens, '');
    next.data = next.data.replace(closes[open], '');
  }
};
