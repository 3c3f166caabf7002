import { textOf } from '../../dom/text';
import type { Step } from '../step';

const most = 4;

/** A page's headline for narrow screens and the same for wide ones, right behind each other: one is enough. */
export const repeatedHeadline: Step = (root) => {
  const [first, ...others] = [...root.querySelectorAll('h1')].slice(0, most);
  if (!first || textOf(first) === '') return;
  for (const other of others) if (textOf(other) === textOf(first) && isNext(root, first, other)) other.remove();
};

/** Is there no word between the two? */
function isNext(root: Element, first: Element, other: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (other.contains(text)) return true;
    if (!first.contains(text) && (text as Text).data.trim() !== '') return false;
  }
  return false;
}
