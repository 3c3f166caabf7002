import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** In characters; a longer one speaks for itself. */
const longest = 1500;
const parts = { least: 2, most: 40 };
const named = 'div[class*="table" i]';
/** What the parts of such a box are called, as those of a table are. */
const partOf = /row|head(?:er)?|cell/i;

/** Boxes that say by their names that they are a table and its rows, of which a cell was chosen: one cell without its head tells nothing. */
export const namedTables = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll(named)].filter((box) => {
    const { chars: all, links, inputs, images } = page.stats(box);
    const count = box.childElementCount;
    if (count < parts.least || count > parts.most || all > longest || links + inputs + images > 0 || page.hidden(box)) return false;
    const kept = chars(box);
    return (
      kept > 0 && kept < all && [...box.children].every((part) => /^(?:div|ul|li)$/.test(part.localName) && partOf.test(part.className))
    );
  });
