import type { Page } from '../../page';
import { isElement, seenBeside } from '../nodes';
import { isVerse } from '../quotes/verse';
import { holdsBlocks, isBlock } from '../structure/blocks';

const fixedWidth = /mono|courier|consolas|menlo|\bcode\b|terminal/i;
const indented = /^(?: {2,}|\t)\s*\S/gm;

/** Listings by the page's style alone: white space shown as it was typed, in letters of one width or indented. */
export function typedListings(root: Element, page: Page): Element[] {
  const listings: Element[] = [];
  for (const box of root.querySelectorAll('div, p, code')) {
    if (holdsBlocks(box) || !/\S[^\S\n]*\n/.test(box.textContent ?? '') || box.closest('pre, table, math')) continue;
    if (!(isBlock(box) || isAlone(box))) continue;
    if (isListing(box, page)) listings.push(box);
  }
  return listings;
}

/** Code alone in its paragraph, or between boxes. */
function isAlone(box: Element): boolean {
  if (box.localName !== 'code') return false;
  const beside = [seenBeside(box, 'previousSibling'), seenBeside(box, 'nextSibling')];
  return beside.every((node) => node === null || (box.parentElement?.localName !== 'p' && isElement(node) && isBlock(node)));
}

function isListing(box: Element, page: Page): boolean {
  const style = page.style(box);
  if (!style || isVerse(box) || isVerse(box.parentElement)) return false;
  const shows = style.whiteSpace;
  if (box.localName === 'code') return /pre(?!-line)|break-spaces/.test(shows);
  const many = ((box.textContent ?? '').match(indented)?.length ?? 0) > 1;
  const mono = fixedWidth.test(style.fontFamily);
  // Posts and letters are often set with their line breaks and wrapped; only both signs together make code of them.
  return shows === 'pre' ? mono || many : /pre-wrap|break-spaces/.test(shows) && mono && many;
}
