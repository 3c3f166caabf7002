import { isAlike } from '../../../dom/alike';
import { openers } from '../../../dom/openers';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** So far above what opens it stands the box of a part. */
const mostUp = 5;
/** With more of it in links it is a menu. */
const mostLinks = 0.3;

/**
 * Boxes of parts that open one by one (questions and answers, chapters) of which at least half is kept: what a reader
 * would open next belongs to it.
 */
export function accordionsOf(page: Page, chars: Chars): Element[] {
  return [...partsByBox(page)].filter(([box, parts]) => isHalfKept(page, box, parts, chars)).map(([box]) => box);
}

export interface Part {
  /** The box of an opener and what it opens. */
  whole: Element;
  opener: Element;
}

/** What opens part by part, by the box that holds the parts. */
export function partsByBox(page: Page): Map<Element, Part[]> {
  const boxes = new Map<Element, Part[]>();
  for (const opener of page.root.querySelectorAll(`${openers}, summary`)) {
    const whole = partAround(page, opener);
    const box = whole?.parentElement;
    if (!whole || !box) continue;
    const parts = boxes.get(box) ?? [];
    parts.push({ whole, opener });
    boxes.set(box, parts);
  }
  return boxes;
}

function isHalfKept(page: Page, box: Element, parts: readonly Part[], chars: Chars): boolean {
  const { chars: all, linkChars, inputs } = page.stats(box);
  const kept = chars(box);
  if (kept === all || inputs > 0 || linkChars - linkedNames(page, parts) > all * mostLinks) return false;
  const begun = parts.filter(({ whole, opener }) => chars(whole) > chars(opener)).length;
  // Names, which were not chosen by themselves, say nothing against their parts.
  const names = parts.reduce((sum, { opener }) => sum + page.stats(opener).chars, 0);
  return begun >= parts.length / 2 && kept >= (all - names) / 2;
}

/** In characters: what opens a part is a link to it on many pages. */
export const linkedNames = (page: Page, parts: readonly Part[]): number =>
  parts.reduce((sum, { opener }) => sum + page.stats(opener).linkChars, 0);

/** The box of an opener and what it opens, one of several of its build. */
function partAround(page: Page, opener: Element): Element | null {
  const own = page.stats(opener).chars;
  for (let box: Element | null = opener, up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    const beside = box.nextElementSibling ?? box.previousElementSibling;
    if (page.stats(box).chars > own && beside && isAlike(box, beside)) return box;
  }
  return null;
}
