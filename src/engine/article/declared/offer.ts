import { textOf } from '../../dom/text';
import { standsIn } from '../../dom/stands-in';
import { textsIn } from '../../dom/texts-in';
import type { Graph } from '../../metadata/json-ld/nodes';
import type { PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import { currency, namesPrice } from '../../words/currency';
import { around, behind, nameOf } from './offer-places';
import { numbersIn, priceOf } from './offer-price';

/** In characters: with what it was before and what tax is in it. */
const longest = 44;
const elsewhere = 'nav, aside, footer, form, button, a, label, select, dialog';
/** Shops put what they sell into the form that orders it. */
const elsewhereForKnown = 'nav, aside, footer, button, a, label, select, dialog';

/**
 * What a product costs, where the page first says behind its name what its own data declare (schema.org's Offer), or right
 * over the name; not in what is `taken` as no part of the article. Where they declare nothing, the first price behind the name of a product.
 */
export function offerTexts(page: Page, graph: Graph, kind: PageKind, taken: ReadonlySet<Element> = new Set()): Text[] {
  const price = priceOf(page, graph);
  const name = nameOf(page);
  if (!name || (price === undefined && kind !== 'product')) return [];
  // Where the name is hidden until a script runs, so is all that is said of the product.
  const isHidden = page.hidden(name) ? () => false : (box: Element) => page.hidden(box);
  const seen = { page, isHidden };
  const isTaken = standsIn(taken);
  const isPrice = (box: Element): boolean => (price === undefined ? isAlone(seen, box, elsewhere) : saysPrice(seen, box, price));
  for (const box of price === undefined ? behind(page, name) : around(page, name, kind))
    if (isPrice(box) && !isTaken(box))
      return textsIn(box).filter(({ parentElement }) => parentElement && !parentElement.closest('button, a') && !isHidden(parentElement));
  return [];
}

/** What a page shows, with what it hides until it is asked for. */
interface Seen {
  page: Page;
  isHidden(box: Element): boolean;
}

/** "Price:", as readers of screens hear it. */
const label = /^[\p{L}\s]{1,16}[:：]\s*/u;

/** Is it a price and nothing else? What comes first behind a product's name is the product's. */
function isAlone({ page, isHidden }: Seen, box: Element, outside: string): boolean {
  const { chars, inputs, links } = page.stats(box);
  if (chars === 0 || chars > longest || inputs + links > 0) return false;
  const said = textOf(box);
  const rest = said.replace(label, '');
  return (
    namesPrice(rest) &&
    numbersIn(rest).length === 1 &&
    !/\p{L}/u.test(rest.replace(currency, '')) &&
    !box.closest(outside) &&
    !isHidden(box)
  );
}

function saysPrice(seen: Seen, box: Element, price: number): boolean {
  const { chars, inputs } = seen.page.stats(box);
  if (chars === 0 || chars > longest || inputs > 0) return false;
  const said = textOf(box);
  if (!currency.test(said) || !numbersIn(said).includes(price) || seen.isHidden(box)) return false;
  return !box.closest(elsewhere) || isAlone(seen, box, elsewhereForKnown);
}
