import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { isAmongKept } from '../beside';

const boxes = 'div, p, span';
/** In characters. */
const length = { least: 6, most: 1500 };
const begins = /^(?:\\\[|\$\$|\\begin\{(?:equation|align|gather))/;
const ends = /(?:\\\]|\$\$|\\end\{(?:equation|align|gather)\w*\*?\})$/;

/** Formulas in TeX, each in a box of its own between kept paragraphs, which a script would have drawn: a model of blocks takes them for code of the page. */
export const displayFormulas = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll(boxes)].filter((box) => {
    const { chars: all, links, inputs } = page.stats(box);
    if (all < length.least || all > length.most || links + inputs > 0 || chars(box) > 0) return false;
    const said = textOf(box);
    return begins.test(said) && ends.test(said) && isAmongKept(box, chars);
  });
