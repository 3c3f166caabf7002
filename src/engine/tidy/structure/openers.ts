import { openers } from '../../dom/openers';
import { textOf } from '../../dom/text';
import { isBlank, isText, unwrap } from '../nodes';
import type { Step } from '../step';
import { nameLine } from './name-line';

/** A heading that opens its part when it is pressed, in a link that leads nowhere else. */
const toPress = ':is(h1, h2, h3, h4, h5, h6) a[href^="#"], a[href^="#"]:has(:is(h1, h2, h3, h4, h5, h6))';

const named = 'h1, h2, h3, h4, h5, h6, summary, dt, th, b, strong, p, li';

/** What opened a part of the page is the name of that part: nothing opens in the view. */
export const openerNames: Step = (root, { page }) => {
  for (const opener of root.querySelectorAll(openers)) {
    const name = textOf(opener);
    const isInLine = [opener.previousSibling, opener.nextSibling].some((beside) => isText(beside) && !isBlank(beside));
    if (name && !isInLine && !opener.closest(named) && !opener.querySelector(`${named}, img`))
      opener.replaceWith(nameLine(page.document, name));
    else if (name && opener.matches(toPress)) unwrap(opener);
  }
};
