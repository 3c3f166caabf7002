import type { Step } from '../step';
import { lastLine } from './last-line';

/** A rule or stars as some type them; a dash or a dot alone may be an answer. */
const typed = /^[\s_=~*–—-]{3,}$/;
/** What stood between several of them was left out. */
const most = 4;

/** "__________" as the last line of an article parts nothing: what it set apart from the text was left out. */
export const lastRule: Step = (root) => {
  for (let gone = 0; gone < most; gone++) {
    const line = lastLine(root);
    if (!line || !typed.test(line.textContent ?? '') || line.querySelector('br, img, code')) return;
    line.remove();
  }
};
