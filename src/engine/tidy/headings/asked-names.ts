import { moveChildren } from '../../dom/gather';
import { rename } from '../nodes';
import type { Step } from '../step';

const question = '[itemtype$="schema.org/Question"] [itemprop~="name"]:is(div, p, span)';
/** What tells a question from its answer by itself, or in which it is named. */
const around = 'h1, h2, h3, h4, h5, h6, summary, dt, b, strong, a, label';
const inside = `${around}, p, div, ul, ol, table, br, img`;
/** In characters. */
const longest = 300;

/** Questions of a list that only the page's data tell from their answers (schema.org) stand in bold letters over these. */
export const askedNames: Step = (root, { page }) => {
  for (const name of root.querySelectorAll(question)) {
    const said = name.textContent?.trim() ?? '';
    const beside = name.parentElement?.textContent?.trim() ?? '';
    if (said === '' || said.length > longest || name.closest(around) || name.querySelector(inside)) continue;
    const letters = page.document.createElement('b');
    moveChildren(name, letters);
    name.append(letters);
    // Alone in a box of its own it is a line already.
    if (name.localName === 'span' && beside !== said) rename(name, 'p');
  }
};
