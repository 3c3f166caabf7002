import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { isQuestion } from '../../../words/question';
import type { Chars } from '../../kept';
import { longestQuestion, questionLines } from './faq';
import { groupsBegun } from '../of-one-build';

/** Fewer questions are no list of them. */
const fewest = 3;
/** In characters. */
const longest = 2500;
const shortestAnswer = 40;
/** What leads to another page; a link that opens the answer leads nowhere. */
const leading = 'a[href]:not([href^="#"], [href^="javascript:"])';
/** The box of a question opens it: so many elements are asked. */
const mostAsked = 8;

/**
 * Questions with their answers in boxes of one build, of which one was chosen: what else is asked there belongs to it. Not where
 * questions lead elsewhere, as titles of other stories do.
 */
export function askedBoxes(page: Page, chars: Chars, doubles: ReadonlySet<Text>): Element[] {
  return groupsBegun(page, chars, fewest).flatMap((group) => (group.every(asks) && group.some(isKept) ? group.filter(isOnce) : []));

  function asks(box: Element): boolean {
    const { chars: all, inputs } = page.stats(box);
    if (all > longest || inputs > 0 || page.hidden(box)) return false;
    const line = [...box.querySelectorAll(questionLines)].slice(0, mostAsked).find(isAsked);
    return line !== undefined && all - page.stats(line).chars >= shortestAnswer && line.querySelector(leading) === null;
  }

  function isAsked(line: Element): boolean {
    return page.stats(line).chars <= longestQuestion && isQuestion(textOf(line));
  }

  function isKept(box: Element): boolean {
    return chars(box) >= page.stats(box).chars / 2;
  }

  function isOnce(box: Element): boolean {
    return !textsIn(box).some((text) => doubles.has(text));
  }
}
