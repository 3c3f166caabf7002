import { isElement, isText } from '../nodes';
import type { Step } from '../step';

/** Letters that are words by themselves in some language: after them, a space is a space. */
const words = /^[aioyeuàèéó]$/i;

/** A first letter set large and floated, with white space between it and its word, which the page does not show. */
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
};
