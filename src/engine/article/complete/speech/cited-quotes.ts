import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { densityOf } from '../../../words/dense';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { neighbour } from '../beside';

/** In characters of letters: of a quotation, and of the text kept right above it. */
const quote = { least: 100, most: 1500 };
const leastAbove = 400;
/** Boxes around it that hold nothing else. */
const mostUp = 3;
/** More are letters of readers or voices on a firm. */
const mostQuotes = 10;
/** Where readers write, and what a page is not read for. */
const elsewhere = 'footer, aside, form, nav';

/** Quotations right below a text that say by their one link, to another site, where they are from: what the text is about. */
export function citedQuotes(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (!isOneText(kind)) return [];
  const quotes = [...page.root.querySelectorAll('blockquote')];
  return quotes.length > mostQuotes ? [] : quotes.filter((one) => chars(one) === 0 && isCited(page, one) && endsText(page, one, chars));
}

function isCited(page: Page, element: Element): boolean {
  const { chars, linkChars, links } = page.stats(element);
  const link = element.querySelector('a[href]');
  return (
    chars * densityOf(textOf(element)) >= quote.least &&
    chars <= quote.most &&
    links === 1 &&
    linkChars < chars / 3 &&
    link !== null &&
    leadsAway(page, link)
  );
}

function endsText(page: Page, element: Element, chars: Chars): boolean {
  if (element.closest(elsewhere)) return false;
  let box = element;
  for (let up = 0; up < mostUp && box.parentElement && page.stats(box.parentElement).chars === page.stats(element).chars; up++)
    box = box.parentElement;
  const above = neighbour(page, box, 'previousElementSibling');
  return above !== null && chars(above) * densityOf(textOf(above)) >= leastAbove;
}
