import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** A card that Discourse makes of a link: the site, the title, and much about both. */
const card = 'aside.onebox';
const title = ':is(h3, h4):has(a[href])';

/** The titles of cards that somebody set into a post below a kept line, of which nothing was chosen: "I found a thread on it:" leads to them. */
export const oneboxTitles = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll(card)].flatMap((box) => {
    const before = box.previousElementSibling;
    const heading = box.querySelector(title);
    return heading && before && chars(before) > 0 && chars(box) === 0 ? [heading] : [];
  });
