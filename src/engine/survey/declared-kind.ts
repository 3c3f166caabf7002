import type { PageKind } from '../../rules/kinds';
import { attribute, queryAll } from '../dom/live';
import { type Graph, typesOf } from '../metadata/json-ld/nodes';
import type { Page } from '../page';
import { looksLikeForum } from './forum';

/** Values of `og:type`, with the prefixes that shops make up: `product.item`, `ebay-objects:item`. */
const openGraph: readonly [RegExp, PageKind][] = [
  [/^(?:(?:[\w-]+:)?product(?:[.:]item)?|[\w-]+:item)$/i, 'product'],
  [/^(?:[\w-]+:)?product[.:]group$/i, 'collection'],
];
const story = /(?:article|posting|review)$/;

/** What kind of page this is by what it says of itself; undefined where it says nothing that holds without a doubt. */
export function declaredKind(page: Page, graph: Graph): PageKind | undefined {
  if (looksLikeForum(page)) return 'forum';
  const said = queryAll(page.source, 'meta[property="og:type"]').map((meta) => attribute(meta, 'content')?.trim() ?? '');
  return openGraph.find(([type]) => said.some((one) => type.test(one)))?.[1] ?? kindOfThing(graph);
}

/**
 * By the objects that are no parts of others. Services call themselves products to have their stars shown, so that only
 * something with a price is one; reviews and listings have several.
 */
function kindOfThing({ nodes }: Graph): PageKind | undefined {
  const things = nodes.filter(({ depth, listed }) => depth <= 1 && !listed).map(({ node }) => ({ node, types: typesOf(node) }));
  const of = (...names: string[]) => things.filter(({ types }) => names.some((name) => types.includes(name)));
  if (things.some(({ types }) => types.some((type) => story.test(type) && type !== 'techarticle'))) return undefined;
  const products = of('product', 'productgroup', 'individualproduct');
  if (products.length === 1 && products[0] && (products[0].node.has('offers') || products[0].node.has('hasvariant'))) return 'product';
  if (of('collectionpage').length > 0) return 'listing';
  return of('techarticle', 'apireference').length > 0 ? 'documentation' : undefined;
}
