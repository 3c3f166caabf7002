import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { currency, namesPrice } from '../../../words/currency';
import type { Chars } from '../../kept';
import { holdsHeadline } from '../beside';

/** In characters: with what it is for and how often (“from £190 a month, billed yearly”). */
const longest = 60;

/**
 * Prices in the middle of a kept card, between its name and what is told of it: too short for a block model, and what a
 * reader compares.
 */
export function pricesOf(page: Page, chars: Chars): Element[] {
  const prices = new Set<Element>();
  for (const text of textsIn(page.root)) {
    if (!/\d/.test(text.data) && !currency.test(text.data)) continue;
    const line = betweenKept(page, text.parentElement as Element, chars);
    if (line && namesPrice(line.textContent ?? '')) prices.add(line);
  }
  return [...prices];
}

/** The short box around an element that has kept text right before and right after it, or the headline before it; null where there is none. */
function betweenKept(page: Page, element: Element, chars: Chars): Element | null {
  for (let line = element; line !== page.root; line = line.parentElement as Element) {
    const { chars: all, links, inputs } = page.stats(line);
    if (all > longest || links + inputs > 0 || chars(line) > 0 || line.localName === 'button') return null;
    const [before, after] = [line.previousElementSibling, line.nextElementSibling];
    if (before && after) return (chars(before) > 0 || holdsHeadline(before)) && chars(after) > 0 && !page.hidden(line) ? line : null;
    if (!line.parentElement) return null;
  }
  return null;
}
