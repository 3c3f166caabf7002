import { isInline } from '../../dom/inline';
import { holdsNothing, isElement, isText } from '../nodes';
import type { Step } from '../step';
import { placeKeeper } from './places';

const cells = 'td, th, tr, col, colgroup, source, track, br, hr, wbr, img, input, math, math *, video, audio';

/** Boxes without anything to see, breaks at the ends of boxes, and separators that separate nothing. */
export const emptyBoxes: Step = (root) => {
  const keepPlace = placeKeeper(root);
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (!holdsNothing(element) || element.matches(cells) || element.hasAttribute('data-galley-gap') || isEmbedLink(element)) continue;
    keepPlace(element, element.nextElementSibling ?? element.parentElement);
    const rest = element.querySelectorAll(isInline(element) ? '[data-galley-gap], br' : '[data-galley-gap]');
    element.replaceWith(...(isSpacer(element) ? [' '] : []), ...rest);
  }
  for (const br of root.querySelectorAll('br'))
    if (!br.closest('pre') && (isEdge(br, 'previousSibling') || isEdge(br, 'nextSibling'))) br.remove();
  for (const rule of root.querySelectorAll('hr'))
    if (isEdge(rule, 'nextSibling') || isEdge(rule, 'previousSibling') || isRule(rule)) rule.remove();
};

/** White space in an element of its own parts two words as any other does: `<span>class</span><span> </span><span>Store</span>`. */
const isSpacer = (element: Element): boolean => isInline(element) && /^[ \t\n\u00a0]+$/.test(element.textContent ?? '');

/** The link to something embedded has its label in attributes, for the view. */
const isEmbedLink = (element: Element): boolean =>
  element.localName === 'a' && element.parentElement?.hasAttribute('data-galley-embed') === true;

const isSpace = (node: Node): boolean => (isText(node) && !node.data.trim()) || (isElement(node) && node.hasAttribute('data-galley-gap'));

function isEdge(element: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  const at = beside(element, direction);
  return (
    at === null ||
    (isElement(at) && /^(?:p|div|ul|ol|h[1-6]|blockquote|table|figure|pre|section)$/.test(at.localName) && element.localName === 'br')
  );
}

/** What stands next to an element in its box, through the ends of the inline elements it is in. */
function beside(element: Element, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let at = element[direction];
  while (at && isSpace(at)) at = at[direction];
  const { parentElement } = element;
  return at || !parentElement || !isInline(parentElement) ? at : beside(parentElement, direction);
}

function isRule(rule: Element): boolean {
  let at = rule.previousSibling;
  while (at && isSpace(at)) at = at.previousSibling;
  return isElement(at) && at.localName === 'hr';
}
