import { isElement, isText } from '../nodes';
import type { Step } from '../step';

/** What names its maker in a caption, a line of its own on the page. */
const credits =
  ':is(figcaption, [class*="caption" i], [class*="tagline" i]) :is(cite, [class*="credit" i], [class*="copyright" i], [class*="attribution" i])';
const captions = 'figcaption span, [class*="caption" i] span';
const isOpen = /\S$/u;

/** A credit that begins right behind the last word of a caption, and a sentence behind another, get the space that a reader saw between them. */
export const captionSeams: Step = (root) => {
  for (const credit of root.querySelectorAll(credits))
    if (isOpen.test(before(credit)) && /^\p{L}|^©/u.test(credit.textContent ?? '')) credit.before(' ');
  for (const span of root.querySelectorAll(captions))
    if (/[.!?…]$/.test(before(span)) && /^\p{L}/u.test(span.textContent ?? '') && span.textContent?.includes(' ')) span.before(' ');
};

/** The words right before an element, in its own box. */
function before({ previousSibling: node }: Element): string {
  return isText(node) || isElement(node) ? (node.textContent ?? '') : '';
}
