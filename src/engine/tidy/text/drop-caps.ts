import { isInitial } from '../../dom/initial';
import { textsIn } from '../../dom/texts-in';
import { isElement, isText } from '../nodes';
import type { Step } from '../step';

/** Letters that are words by themselves in some language: after them, a space is a space. */
const words = /^[aioyeuàèéó]$/i;

/** A first letter set large and floated, with white space or a box's end between it and its word, which the page does not show. */
export const dropCaps: Step = (root) => {
  for (const paragraph of root.querySelectorAll('p')) {
    const first = [...paragraph.childNodes].find((node) => !isText(node) || node.data.trim());
    const rest = first?.nextSibling;
    if (!isElement(first) || !isText(rest) || !first.matches('span, strong, b, em, font, big')) continue;
    const letter = first.textContent?.trim() ?? '';
    if (!/^["“‘«]?\p{Lu}$/u.test(letter) || words.test(letter) || !/^\s+\p{Ll}/u.test(rest.data)) continue;
    rest.data = rest.data.trimStart();
    first.textContent = letter;
  }
  for (const box of root.querySelectorAll('div, p')) if (isInitial(box)) joinNext(box);
};

/** Puts a letter that has a box of its own back before its word. */
function joinNext(box: Element): void {
  const letter = box.textContent?.trim() ?? '';
  const first = textsIn(box.nextElementSibling as Element).find(({ data }) => data.trim());
  if (!first || words.test(letter)) return;
  first.data = letter + first.data.trimStart();
  box.remove();
}
