import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';

/** "1", "01.", "Step 1", "手順1". */
const number = /^(?:step|schritt|étape|paso|passo|stap|krok|шаг|手順|步骤|步驟|단계)?\s?0?(\d{1,3})[.．):）、]?$/iu;
const longest = 12;
/** A note's number leads back to its place. */
const held = 'a, sup, img, ol, ul';
/** So deep may a number stand in its entry. */
const mostDeep = 3;

/** Numbers that a page prints into the entries of a list which numbers them itself: each would be there twice. */
export const listNumbers: Step = (root) => {
  for (const list of root.querySelectorAll('ol')) {
    const entries = [...list.children].filter(({ localName }) => localName === 'li');
    if (entries.length < 2 || list.hasAttribute('reversed')) continue;
    const from = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    const numbers = entries.map((entry, at) => numberIn(entry, from + at));
    if (numbers.every((one) => one !== null)) for (const one of numbers) one?.remove();
  }
};

/** The element at an entry's beginning that holds its number and nothing else, where something comes after it. */
function numberIn(entry: Element, wanted: number): Element | null {
  let box = entry;
  for (let deep = 0; deep < mostDeep; deep++) {
    let first = box.firstChild;
    while (first && isBlank(first)) first = first.nextSibling;
    if (!isElement(first)) return null;
    if (first.matches(held) || first.querySelector(held)) return null;
    const text = first.textContent?.trim() ?? '';
    if (text.length <= longest && Number(number.exec(text)?.[1]) === wanted)
      return text.length < (entry.textContent?.trim().length ?? 0) ? first : null;
    box = first;
  }
  return null;
}
