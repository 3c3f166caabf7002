import { textOf } from '../../dom/text';
import type { Step } from '../step';
import { languageOf } from './language';
import { isGutter } from './line-numbers';

/** Boxes around a listing that hold nothing but it and what a page sets beside it. */
const mostUp = 3;
/** In elements. */
const mostBeside = 6;
/** In characters: the name of a language. */
const longestName = 24;

/**
 * What a page sets beside a listing, in a box of its own: a column of line numbers, and the word for the language, which is
 * noted anyway.
 */
export const listingMargins: Step = (root) => {
  for (const pre of root.querySelectorAll('pre')) {
    const language = languageOf(pre);
    let at: Element = pre;
    for (let up = 0; up < mostUp; up++) {
      const box = at.parentElement;
      if (
        !box ||
        box === root ||
        !box.matches('div, figure') ||
        box.childElementCount > mostBeside ||
        box.querySelectorAll('pre').length > 1
      )
        break;
      for (const beside of [...box.children])
        if (beside !== at && (isNumbers(beside, pre) || isLanguage(beside, language))) beside.remove();
      at = box;
    }
  }
};

/** One number a line, and no more of them than the listing has lines. */
function isNumbers(beside: Element, pre: Element): boolean {
  if (!beside.matches('div, span, ol, ul') || !/^[\s\d]*$/.test(beside.textContent ?? '')) return false;
  const numbers = [...beside.querySelectorAll('*')].filter((one) => !one.firstElementChild && textOf(one) !== '').map(textOf);
  return isGutter(numbers.join('\n')) && numbers[0] === '1' && numbers.length <= (pre.textContent ?? '').split('\n').length + 1;
}

function isLanguage(beside: Element, language: string): boolean {
  const said = textOf(beside);
  return language !== '' && said.length <= longestName && said.toLowerCase() === language && beside.querySelector('img, pre, a') === null;
}
