import { spacedText } from '../../dom/text';
import { announces } from '../../words/announces';
import type { Page } from '../../page';
import type { Chars } from '../kept';

/** Which way to go from an element. */
type Way = 'previousElementSibling' | 'nextElementSibling';

/** Boxes without a word that are passed. */
const mostEmpty = 20;

/** What says something right before or behind an element, past a few empty boxes. */
export function neighbour(page: Page, element: Element, step: Way): Element | null {
  let at = element[step];
  for (let empty = 0; at && page.stats(at).chars === 0; empty++) at = empty < mostEmpty ? at[step] : null;
  return at;
}

/** Is it the page's headline, or the box of it? */
export const holdsHeadline = (element: Element): boolean => element.localName === 'h1' || element.querySelector('h1') !== null;

/** Does kept text stand directly before it, as a paragraph or heading in the same box? */
export function followsKept(element: Element, chars: Chars): boolean {
  const before = element.previousElementSibling;
  return before !== null && chars(before) > 0 && /^(p|h[2-6])$/.test(before.localName);
}

/** Does a line say what comes next? */
export const announcesNext = (line: Element): boolean => announces(spacedText(line));

/** Is it a kept paragraph that says what comes next? */
export const keptAnnounces = (line: Element, chars: Chars): boolean => line.localName === 'p' && chars(line) > 0 && announcesNext(line);

/** Is there kept text on both sides, in the nearest box around it that holds any? */
export function isBetweenKept(element: Element, chars: Chars): boolean {
  for (let at = element; at.parentElement; at = at.parentElement) {
    const [before, after] = [isKeptBeside(at, 'previousElementSibling', chars), isKeptBeside(at, 'nextElementSibling', chars)];
    if (before || after) return before && after;
  }
  return false;
}

/** So many boxes around it are asked. */
const mostUp = 6;

/** Is there kept text before it and after it, one maybe in the next section? */
export function isAmongKept(element: Element, chars: Chars): boolean {
  let [before, after] = [false, false];
  for (let at: Element | null = element, up = 0; at?.parentElement && up < mostUp; at = at.parentElement, up++) {
    before ||= isKeptBeside(at, 'previousElementSibling', chars);
    after ||= isKeptBeside(at, 'nextElementSibling', chars);
    if (before && after) return true;
  }
  return false;
}

/** In neighbours: what is further away is not beside it. A page may have fifty thousand, and ask of each. */
const furthest = 500;

/** Is text kept in one of the boxes before or behind it, in the box around them? */
export function isKeptBeside(element: Element, step: Way, chars: Chars): boolean {
  for (let at = element[step], steps = 0; at && steps < furthest; at = at[step], steps++) if (chars(at) > 0) return true;
  return false;
}

/** Is text kept in a box so many levels around it at most? */
export function isNearKept(element: Element, chars: Chars, levels: number): boolean {
  let at = element.parentElement;
  for (let up = 0; at && up < levels; up++, at = at.parentElement) if (chars(at) > 0) return true;
  return false;
}
