import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { neighbour } from '../beside';
import words from './conclusion-words.json';

/** What a text closes with is called so. */
const conclusion = new RegExp(`^(?:${Object.values(words).flat().join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const headings = 'h2, h3, h4';
/** In characters. */
const longestName = 60;
const length = { least: 60, most: 2500 };
const mostLinks = 3;
/** So many boxes may stand around it that hold nothing else. */
const mostUp = 4;

/** How a text closes, in a box of its own below it ("Fazit von …"): a model that sees it apart from the text, and with a name, takes it for a note on the author. */
export function conclusionTexts(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (!isOneText(kind)) return [];
  return [...page.root.querySelectorAll(headings)].flatMap((heading) => {
    if (chars(heading) > 0 || page.stats(heading).chars > longestName || !conclusion.test(textOf(heading))) return [];
    const box = boxOf(page, heading, chars);
    return box ? textsIn(box) : [];
  });
}

/** The box with the heading and what it heads, right below kept text; null where there is none. */
function boxOf(page: Page, heading: Element, chars: Chars): Element | null {
  let box = heading.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    const { chars: all, links, inputs } = page.stats(box);
    if (all > length.most || links > mostLinks || inputs > 0 || chars(box) > 0 || page.hidden(box)) return null;
    const above = neighbour(page, box, 'previousElementSibling');
    if (above && all - page.stats(heading).chars >= length.least) return chars(above) > 0 ? box : null;
  }
  return null;
}
