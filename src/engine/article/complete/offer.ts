import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { attribute, queryAll } from '../../dom/live';
import { type Graph, list, text } from '../../metadata/json-ld/nodes';
import type { PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import { currency, namesPrice } from '../../words/currency';
import { productOf } from '../../survey/declared-kind';

const declared = 'meta[property="product:price:amount"], meta[property="og:price:amount"]';
/** In characters: with what it was before and what tax is in it. */
const longest = 44;
/** So many boxes behind the product's name are looked at: other products have prices, too. */
const mostLooked = 200;
/** So many boxes around the name are looked at for a price over it, and this much text, in characters. */
const mostUp = 3;
const mostOver = 200;
const whole = 'main, article, [role="main"], body';
const elsewhere = 'nav, aside, footer, form, button, a, label, select, dialog';
const number = /\d(?:[\d.,'’\s]*\d)?/g;

/**
 * What a product costs, where the page first says behind its name what its own data declare (schema.org's Offer), or right
 * over the name. Where they declare nothing, the first price behind the name of a product.
 */
export function offerTexts(page: Page, graph: Graph, kind: PageKind): Text[] {
  const price = priceOf(page, graph);
  const name = page.root.querySelector('h1');
  if (!name || (price === undefined && kind !== 'product')) return [];
  const isPrice = (box: Element): boolean => (price === undefined ? isAlone(page, box) : saysPrice(page, box, price));
  for (const boxes of price === undefined ? [behind(page, name)] : [behind(page, name), over(page, name)])
    for (const box of boxes)
      if (isPrice(box))
        return textsIn(box).filter(
          ({ parentElement }) => parentElement && !parentElement.closest('button, a') && !page.hidden(parentElement),
        );
  return [];
}

function* behind(page: Page, name: Element): Generator<Element> {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = name;
  for (let looked = 0; looked < mostLooked; looked++) {
    const box = walker.nextNode() as Element | null;
    if (!box) return;
    if (!name.contains(box)) yield box;
  }
}

/** What stands over the name in the box that tells of the product: not what the page has before that. */
function* over(page: Page, name: Element): Generator<Element> {
  for (let at = name, up = 0; up < mostUp; up++) {
    for (let box = at.previousElementSibling; box; box = box.previousElementSibling) {
      if (page.stats(box).chars > mostOver) return;
      yield box;
      yield* box.querySelectorAll('*');
    }
    if (!at.parentElement || at.parentElement.matches(whole)) return;
    at = at.parentElement;
  }
}

/** "Price:", as readers of screens hear it. */
const label = /^[\p{L}\s]{1,16}[:：]\s*/u;

/** Is it a price and nothing else? What comes first behind a product's name is the product's. */
function isAlone(page: Page, box: Element): boolean {
  const { chars, inputs, links } = page.stats(box);
  if (chars === 0 || chars > longest || inputs + links > 0) return false;
  const said = textOf(box);
  const rest = said.replace(label, '');
  return (
    namesPrice(rest) &&
    rest.match(number)?.length === 1 &&
    !/\p{L}/u.test(rest.replace(currency, '')) &&
    !box.closest(elsewhere) &&
    !page.hidden(box)
  );
}

function saysPrice(page: Page, box: Element, price: number): boolean {
  const { chars, inputs } = page.stats(box);
  if (chars === 0 || chars > longest || inputs > 0) return false;
  const said = textOf(box);
  return currency.test(said) && numbersIn(said).includes(price) && !box.closest(elsewhere) && !page.hidden(box);
}

function priceOf(page: Page, graph: Graph): number | undefined {
  const [offer] = list(productOf(graph)?.get('offers'));
  const said = offer instanceof Map ? text(offer.get('price') ?? offer.get('lowprice')) : undefined;
  const [meta] = queryAll(page.source, declared).map((one) => attribute(one, 'content') ?? '');
  const [price] = numbersIn(said ?? meta ?? '');
  return price === undefined || price === 0 ? undefined : price;
}

/** "1,299.00", "1.299,–", "18 990": two digits behind the last point or comma are cents. */
const numbersIn = (said: string): number[] =>
  (said.match(number) ?? []).map((one) => {
    const [, whole = one, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(one) ?? [];
    return Number(`${whole.replace(/\D/g, '')}.${cents}`);
  });
