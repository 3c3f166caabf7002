import { isInline } from '../../dom/inline';
import { collapse, textOf } from '../../dom/text';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';

/** In characters: a shorter word may be doubled, a longer line says it again for its sound. */
const length = { least: 4, shown: 2, most: 200, raw: 1000 };
const word = /\p{L}.*\s.*\p{L}/u;
/** What is one line whatever it is made of. */
const lines = 'a, button, summary, label, h1, h2, h3, h4, h5, h6, th';
const apart = 'pre, code, math, blockquote';

/**
 * A line that holds twice what it says, for a pointer that comes near, for a hint, or for readers of screens, and nothing else:
 * `<a><span>Web Apps</span><span>Web Apps</span></a>`. Once is what anybody sees.
 */
export const saidTwice: Step = (root) => {
  for (const box of root.querySelectorAll('*')) {
    const said = [...firstOf(box, 3)];
    const [one, other] = said;
    if (said.length !== 2 || !one || !other || box.closest(apart) || !isOneLine(box, one, other)) continue;
    const [text, again] = [shortText(one), shortText(other)];
    const silent = said.find(isSilent);
    if (silent && isIn(shortText(silent), silent === one ? again : text)) silent.remove();
    else if (text === again && text.length >= length.least && text.length <= length.most && word.test(text))
      (isLink(other) && !isLink(one) ? one : other).remove();
  }
};

const isSilent = (node: Node): boolean => isElement(node) && node.getAttribute('aria-hidden') === 'true';
const isLink = (node: Node): boolean => isElement(node) && node.matches('a[href]');

/** "$99.99", in pieces for its looks, in "Price $ 99.99", which readers of screens hear. */
function isIn(shown: string, said: string): boolean {
  const [looks, sound] = [shown, said].map((text) => text.replace(/\s/g, '')) as [string, string];
  return looks.length >= length.shown && sound.length <= length.most && sound.includes(looks);
}

/** The text of a node, '' of one that says more than a line: a box may hold the whole page. */
function shortText(node: Node): string {
  if (!isElement(node)) return textOf(node).slice(0, length.most + 1);
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let said = '';
  for (let text = walker.nextNode(); text && said.length <= length.raw; text = walker.nextNode()) said += (text as Text).data;
  return said.length > length.raw ? '' : collapse(said);
}

/** The first nodes of a box that say something. */
function* firstOf(box: Element, most: number): Generator<ChildNode> {
  let count = 0;
  for (let node = box.firstChild; node && count < most; node = node.nextSibling) {
    if (isBlank(node)) continue;
    count++;
    yield node;
  }
}

/** Two blocks are two lines, which may be a refrain. */
const isOneLine = (box: Element, one: Node, other: Node): boolean =>
  box.closest(lines) !== null || [one, other].some((node) => !isElement(node) || isInline(node));
