import type { PageKind } from '../../rules/kinds';
import { attribute, queryAll } from '../dom/live';
import { type Graph, type Node, typesOf } from '../metadata/json-ld/nodes';
import type { Page } from '../page';
import { isDocumentation } from './documentation';
import { looksLikeForum } from './forum';

/** Values of `og:type`, with the prefixes that shops make up: `product.item`, `ebay-objects:item`. */
const openGraph: readonly [RegExp, PageKind][] = [
  [/^(?:(?:[\w-]+:)?product(?:[.:]item)?|[\w-]+:item)$/i, 'product'],
  [/^(?:[\w-]+:)?product[.:]group$/i, 'collection'],
];
/** What is sold by itself or in kinds (schema.org's Product and what is one). */
const goods = [
  'product',
  'productgroup',
  'individualproduct',
  'productmodel',
  'someproducts',
  'vehicle',
  'car',
  'motorcycle',
  'busorcoach',
];
const story = /(?:article|posting|review)$/;

/** What kind of page this is by what it says of itself; undefined where it says nothing that holds without a doubt. */
export function declaredKind(page: Page, graph: Graph): PageKind | undefined {
  if (looksLikeForum(page)) return 'forum';
  const said = queryAll(page.source, 'meta[property="og:type"]').map((meta) => attribute(meta, 'content')?.trim() ?? '');
  return (
    openGraph.find(([type]) => said.some((one) => type.test(one)))?.[1] ??
    kindOfArchive(page) ??
    kindOfThing(graph) ??
    (isDocumentation(page) && !tellsStory(graph) ? 'documentation' : undefined)
  );
}

/** Of what an archive of WordPress is one: its body names them (https://developer.wordpress.org/reference/functions/get_body_class/). */
const archived = /^(?:category|tag|author|date|post-type-archive|tax-.+)$/;

/** WordPress calls each list of posts an archive; one of a shop has its goods. */
function kindOfArchive(page: Page): PageKind | undefined {
  const names = queryAll(page.source, 'body').flatMap((body) => (attribute(body, 'class') ?? '').split(/\s+/));
  if (!names.includes('archive') || !names.some((name) => archived.test(name))) return undefined;
  return names.includes('woocommerce') ? 'collection' : 'listing';
}

/**
 * By the objects that are no parts of others. Services call themselves products to have their stars shown, so that only
 * something with a price is one; reviews and listings have several.
 */
function kindOfThing(graph: Graph): PageKind | undefined {
  const things = thingsOf(graph);
  const of = (...names: string[]) => things.filter(({ types }) => names.some((name) => types.includes(name)));
  if (tellsStory(graph)) return undefined;
  if (productOf(graph)) return 'product';
  if (of('collectionpage').length > 0) return 'listing';
  return of('techarticle', 'apireference').length > 0 ? 'documentation' : undefined;
}

const tellsStory = (graph: Graph): boolean =>
  thingsOf(graph).some(({ types }) => types.some((type) => story.test(type) && type !== 'techarticle'));

/** The objects that are no parts of others. */
const thingsOf = ({ nodes }: Graph) =>
  nodes.filter(({ depth, listed }) => depth <= 1 && !listed).map(({ node }) => ({ node, types: typesOf(node) }));

/** The only thing on a page that is sold, with what is asked for it. */
export function productOf(graph: Graph): Node | undefined {
  const [product, ...others] = thingsOf(graph).filter(({ types }) => goods.some((name) => types.includes(name)));
  return product && others.length === 0 && (product.node.has('offers') || product.node.has('hasvariant')) ? product.node : undefined;
}
