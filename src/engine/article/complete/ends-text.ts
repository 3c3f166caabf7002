import type { Page } from '../../page';
import type { Chars } from '../kept';
import { neighbour } from './beside';

/** In characters: what a listing's box says beside it, its file's name and a button to copy it. */
const longestName = 60;
/** So many boxes may stand around it that hold nothing else. */
const mostBoxes = 4;
/** The share of what stands before it that is kept, where that is the text's. */
const share = 0.8;
const headings = 'h2, h3, h4, h5, h6';
const blocks = 'p, ul, ol, dl, pre, blockquote, table, figure';
/** A box with more of them is a part of the page, and what follows that part is another. */
const mostBlocks = 2;

/**
 * Does it stand right below a kept paragraph or list, or below a heading that does? The last listing or table of a section, and of the page,
 * has nothing after it.
 */
export function endsText(whole: Element, page: Page, chars: Chars): boolean {
  let before = neighbour(page, boxOf(whole, page, chars), 'previousElementSibling');
  if (before && chars(before) === 0 && isItsName(before, page)) before = neighbour(page, before, 'previousElementSibling');
  return before !== null && isOfText(before, page, chars);
}

/** The largest box around it that says no more than what it is called. */
function boxOf(whole: Element, page: Page, chars: Chars): Element {
  let box = whole;
  const longest = page.stats(whole).chars + longestName;
  for (let up = 0; up < mostBoxes; up++) {
    const { parentElement: parent } = box;
    if (!parent?.matches('div, figure') || chars(parent) > chars(whole) || page.stats(parent).chars > longest) break;
    box = parent;
  }
  return box;
}

/** A heading over it, or the bar that says its language and offers to copy it. */
const isItsName = (element: Element, page: Page): boolean =>
  page.stats(element).chars <= longestName && (element.matches(headings) || element.querySelector('button') !== null);

function isOfText(before: Element, page: Page, chars: Chars): boolean {
  const isText =
    before.matches(`${blocks}, ${headings}`) || (before.localName === 'div' && before.querySelectorAll(blocks).length <= mostBlocks);
  return isText && chars(before) > 0 && chars(before) >= page.stats(before).chars * share;
}
