import { moveChildren } from '../dom/gather';

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  const content = (element.ownerDocument as Document).createDocumentFragment();
  moveChildren(element, content);
  element.replaceWith(content);
}

/** Another element in the place of one, with its content and the attributes that say what it is. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of keptOnRename) {
    const value = element.getAttribute(attribute);
    if (value !== null) other.setAttribute(attribute, value);
  }
  moveChildren(element, other);
  element.replaceWith(other);
  return other;
}

const keptOnRename = ['id', 'lang', 'dir', 'role', 'title', 'class', 'style'];

/** Headings, as a selector. */
export const headings = 'h1, h2, h3, h4, h5, h6';

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** A sign that a reader sees: no space, and none of the joiners without width that editors leave in empty paragraphs. */
const seen = /[^\s\u200b-\u200d\u2060\ufeff]/;

/** White space between elements, and the gaps of what was left out: nothing a reader sees. */
export const isBlank = (node: Node): boolean =>
  isText(node) ? !seen.test(node.data) : !isElement(node) || node.hasAttribute('data-galley-gap');

export type Side = 'previousSibling' | 'nextSibling';

/** What stands beside a node on one side, past what a reader does not see; null at the end of their box. */
export function seenBeside(node: Node, side: Side): ChildNode | null {
  let at = node[side];
  while (at && isBlank(at)) at = at[side];
  return at;
}

/** The first text of an element that says something. */
export function firstText(element: Element): Text | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (!isBlank(texts.currentNode)) return texts.currentNode as Text;
  return null;
}

const visible = 'img, picture, video, audio, math, hr, input, iframe, [data-galley-embed], [data-galley-tex]';

/** Has an element nothing to see: no text, no picture, no formula, at most the gap of what was left out? */
export const holdsNothing = (element: Element): boolean =>
  !beginsWithText(element) && !seen.test(element.textContent ?? '') && !element.matches(visible) && element.querySelector(visible) === null;

/** Most boxes do, which saves gathering all of their text. */
function beginsWithText(element: Element): boolean {
  let first: Node | null = element.firstChild;
  while (first && (isElement(first) || isBlank(first))) first = isElement(first) ? first.firstChild : first.nextSibling;
  return isText(first);
}
