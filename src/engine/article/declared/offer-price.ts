import { attribute, queryAll } from '../../dom/live';
import { type Graph, list, text } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { productOf } from '../../survey/declared-kind';

const declared = 'meta[property="product:price:amount"], meta[property="og:price:amount"]';
const microdata = {
  product: '[itemtype$="schema.org/Product" i]',
  offer: '[itemtype$="schema.org/Offer" i]',
  price: '[itemprop="price"][content]',
};
const number = /\d(?:[\d.,'’\s]*\d)?/g;

/** What a page's own data say that its one product costs; undefined where they do not, or where it is free. */
export function priceOf(page: Page, graph: Graph): number | undefined {
  const [offer] = list(productOf(graph)?.get('offers'));
  const said = offer instanceof Map ? text(offer.get('price') ?? offer.get('lowprice')) : undefined;
  const [meta] = [...queryAll(page.source, declared), ...offered(page)].map((one) => attribute(one, 'content') ?? '');
  const [price] = numbersIn(said ?? meta ?? '');
  return price === undefined || price === 0 ? undefined : price;
}

/** What microdata say of the only product there is, or of the only offer where they call nothing a product. */
function offered(page: Page): Element[] {
  const products = queryAll(page.source, microdata.product);
  const [thing, ...others] = products.length > 0 ? products : queryAll(page.source, microdata.offer);
  return thing && others.length === 0 ? queryAll(thing, microdata.price) : [];
}

/** The numbers in a text. "1,299.00", "1.299,–", "18 990": two digits behind the last point or comma are cents. */
export const numbersIn = (said: string): number[] =>
  (said.match(number) ?? []).map((one) => {
    const [, whole = one, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(one) ?? [];
    return Number(`${whole.replace(/\D/g, '')}.${cents}`);
  });
