import { textOf } from '../../dom/text';
import { endsSentence } from '../../words/ends-sentence';
import { headings as headingNames } from '../nodes';
import type { Step } from '../step';

/** What is shown under a heading makes it one of its own, whatever it is called. */
const shown = 'img, picture, video, audio, iframe, math, table, [data-galley-embed], [data-galley-gap]';

/**
 * A heading for narrow screens and the same for wide ones, or over a picture and beside it, right behind each other: one is enough. The one
 * that leads somewhere stays, and else the first.
 */
export const repeatedHeadline: Step = (root) => {
  let last: Element | undefined;
  for (const heading of [...root.querySelectorAll(headingNames)]) {
    // A page may set one heading into another.
    const saysAgain = last !== undefined && !last.contains(heading) && textOf(heading) !== '' && textOf(last) === textOf(heading);
    if (last === undefined || !saysAgain) last = heading;
    else if (last.localName === 'h1' && heading.localName !== 'h1') {
      if (opens(root, last, heading)) last.remove();
      last = heading;
    } else if (last.localName !== heading.localName || !isNext(root, last, heading)) last = heading;
    else if (heading.querySelector('a[href]') !== null && last.querySelector('a[href]') === null) {
      last.remove();
      last = heading;
    } else heading.remove();
  }
};

/** In characters: what a story is filed under. */
const longestBetween = 60;

/** Is it the first of all, and nothing but a few words between the two? A bar that stays in view says the headline once more. */
function opens(root: Element, first: Element, other: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let between = '';
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (other.contains(text)) return !endsSentence(between);
    if (first.contains(text)) continue;
    if ((first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && text.data.trim() !== '') return false;
    between = `${between} ${text.data}`.trim();
    if (between.length > longestBetween) return false;
  }
  return false;
}

/** Is there no word between the two, and nothing to see? A page's headline may stand over a picture and under it. */
function isNext(root: Element, first: Element, other: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const mayShow = first.localName === 'h1';
  walker.currentNode = first;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === other) return true;
    if (first.contains(node)) continue;
    if (node.nodeType === 3 ? (node as Text).data.trim() !== '' : !mayShow && (node as Element).matches(shown)) return false;
  }
  return false;
}
