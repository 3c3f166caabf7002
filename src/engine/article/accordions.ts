import { isAlike } from '../dom/alike';
import { openers } from '../dom/openers';
import type { Page } from '../page';
import type { Chars } from './kept';

/** So far above what opens it stands the box of a part. */
const mostUp = 5;
/** With more of it in links it is a menu. */
const mostLinks = 0.3;

/**
 * Boxes of parts that open one by one (questions and answers, chapters) of which at least half is kept: what a reader
 * would open next belongs to it.
 */
export function accordionsOf(page: Page, chars: Chars): Element[] {
  const boxes = new Set<Element>();
  for (const opener of page.root.querySelectorAll(`${openers}, summary`)) {
    const box = partAround(page, opener)?.parentElement;
    if (box) boxes.add(box);
  }
  return [...boxes].filter((box) => {
    const { chars: all, linkChars, inputs } = page.stats(box);
    const kept = chars(box);
    return kept < all && kept >= (all - namesIn(page, box)) / 2 && inputs === 0 && linkChars <= all * mostLinks;
  });
}

/** How much of a box names its parts: not chosen by itself, it says nothing against them. */
function namesIn(page: Page, box: Element): number {
  let sum = 0;
  for (const opener of box.querySelectorAll(`${openers}, summary`)) sum += page.stats(opener).chars;
  return sum;
}

/** The box of an opener and what it opens, one of several of its build. */
function partAround(page: Page, opener: Element): Element | null {
  const own = page.stats(opener).chars;
  for (let box: Element | null = opener, up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    const beside = box.nextElementSibling ?? box.previousElementSibling;
    if (page.stats(box).chars > own && beside && isAlike(box, beside)) return box;
  }
  return null;
}
