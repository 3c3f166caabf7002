import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { neighbour } from '../beside';
import { closingParts } from './closing-parts';
import words from './conclusion-words.json';

/** What a text closes with is called so. */
const conclusion = new RegExp(`^(?:${Object.values(words).flat().join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const headings = 'h2, h3, h4, b, strong';
const bold = 'b, strong';
/** In characters. */
const longestName = 60;
const length = { least: 60, most: 2500 };
const mostLinks = 3;
/** So many boxes may stand around it that hold nothing else. */
const mostUp = 4;

/**
 * How a text closes, in a box of its own below it ("Fazit von …") or last in the text's box, below what is none of the text: a model that sees
 * it apart from the text, and with a name, takes it for a note on the author.
 */
export function conclusionTexts(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (!isOneText(kind)) return [];
  return [...page.root.querySelectorAll(headings)].flatMap((heading) => {
    if (page.stats(heading).chars > longestName || !conclusion.test(textOf(heading))) return [];
    const line = lineOf(page, heading);
    const box = heading.matches(bold) ? null : boxOf(page, heading, chars);
    const parts = box ? [box] : line ? closingParts(page, line, chars, length) : [];
    return parts.flatMap(textsIn);
  });
}

/** The heading, or the line in which bold words stand alone. */
function lineOf(page: Page, heading: Element): Element | null {
  if (!heading.matches(bold)) return heading;
  const line = heading.closest('p, div');
  return line && page.stats(line).chars === page.stats(heading).chars ? line : null;
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
