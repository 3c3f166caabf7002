import { fold } from '../../words/fold';
import { httpUrl, samePage } from '../http-url';
import { address, type Graph, list, type Node, resolve, text, typesOf } from './nodes';

/** What may be the thing a page is about, and how much its data can be trusted to be of the article. */
const articles = new Set(
  'article newsarticle blogposting report techarticle scholarlyarticle medicalscholarlyarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle reportagenewsarticle reviewnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle socialmediaposting discussionforumposting liveblogposting apireference review criticreview recipe howto question podcastepisode creativework jobposting'.split(
    ' ',
  ),
);
const pages = new Set(
  'webpage medicalwebpage aboutpage itempage faqpage qapage collectionpage profilepage contactpage product course book event videoobject videogame softwareapplication dataset place'.split(
    ' ',
  ),
);

export interface Belonging {
  url: URL;
  canonical?: string;
  /** Folded titles that the page itself shows or declares. */
  titles: Set<string>;
}

const rank = (node: Node): number => {
  const types = typesOf(node);
  return types.some((type) => articles.has(type)) ? 2 : types.some((type) => pages.has(type)) ? 1 : 0;
};

/** What stands in the example that people copy (https://developers.google.com/search/docs/appearance/structured-data/article). */
const example = /^https?:\/\/google\.com\/article\/?$/;

/** Does the object say it is of this page? Undefined where it says nothing of the kind. */
function belongs(node: Node, page: Belonging): boolean | undefined {
  const headline = fold(text(node.get('headline')) ?? text(node.get('name')) ?? text(node.get('title')) ?? '');
  if (headline && page.titles.has(headline)) return true;
  const addresses = [node.get('mainentityofpage'), node.get('url'), node.get('@id')]
    .flatMap((value) => httpUrl(address(value), page.url) ?? [])
    .filter((one) => !example.test(one));
  const here = [page.url.href, ...(page.canonical ? [page.canonical] : [])];
  if (addresses.some((one) => here.some((other) => samePage(one, other)))) return true;
  if (headline && [...page.titles].some((title) => overlap(title, headline))) return true;
  return addresses.length > 0 ? false : undefined;
}

const overlap = (a: string, b: string): boolean => Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a));

/**
 * The objects that are this page's article, best first. One that points at another page, or has another headline and
 * stands in a list of things, is a related story's.
 */
export function articleNodes(graph: Graph, page: Belonging): Node[] {
  const said = customersReviews(graph);
  const found = graph.nodes.flatMap(({ node, depth, listed }) => {
    const kind = rank(node);
    if (kind === 0 || said.has(node)) return [];
    const mine = belongs(node, page);
    if (mine === false || (listed && mine !== true)) return [];
    return [{ node, mine: mine === true, score: kind * 10 + (mine ? 15 : 0) - depth }];
  });
  const unsure = found.filter(({ mine, node }) => !mine && rank(node) === 2).length;
  return found
    .filter(({ mine, node }) => mine || rank(node) === 1 || unsure === 1)
    .sort((a, b) => b.score - a.score)
    .map(({ node }) => node);
}

/** What several people say of a thing, maybe under its name; a review alone may be the page's own. */
const customersReviews = ({ nodes }: Graph): Set<unknown> =>
  new Set(nodes.flatMap(({ node }) => (list(node.get('review')).length > 1 ? list(node.get('review')) : [])));

/** The first object that has a property, and what it is. */
export function first<T>(nodes: readonly Node[], read: (node: Node) => T | undefined): T | undefined {
  for (const node of nodes) {
    const value = read(node);
    if (value !== undefined) return value;
  }
  return undefined;
}

export interface Name {
  name: string;
  person: boolean;
}

/** The names under a property such as `author`, as objects, references or plain strings. */
export function namesOf(value: unknown, graph: Graph): Name[] {
  return list(value).flatMap((item): Name[] => {
    if (typeof item === 'string' && !graph.byId.has(item)) return [{ name: item, person: true }];
    const node = resolve(item, graph);
    if (!node) return [];
    const several = list(node.get('name')).filter((name): name is string => typeof name === 'string');
    if (several.length > 1) return several.map((name) => ({ name, person: true }));
    const inner = text(node.get('name')) ?? [text(node.get('givenname')), text(node.get('familyname'))].filter(Boolean).join(' ');
    return inner && !isLogin(inner, node)
      ? [{ name: inner, person: !typesOf(node).some((type) => type.endsWith('organization') || type === 'corporation') }]
      : [];
  });
}

/** Is a name the login of somebody who never gave one: the same as in the address of the author's page, "/author/ann-mill7/"? */
const isLogin = (name: string, person: Node): boolean =>
  /^[a-z\d]+(?:-[a-z\d]+)+$/.test(name) &&
  [person.get('url'), person.get('@id')].some((at) => address(at)?.replace(/\/$/, '').endsWith(`/author/${name}`));
