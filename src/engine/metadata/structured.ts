import type { Page } from '../page';
import { fold } from '../words/fold';
import { type Candidate, candidate } from './candidate';
import { type Head, meta } from './head';
import { httpUrl } from './http-url';
import { articleNodes, first, type Name, namesOf } from './json-ld/article';
import { type Graph, list, type Node, readGraph, resolve, text, typesOf } from './json-ld/nodes';

/** What the page's JSON-LD says of this page's article. */
export interface Structured {
  graph: Graph;
  /** The objects that are the article, best first. */
  nodes: readonly Node[];
  article: boolean;
  authors: readonly Name[];
  publishers: readonly string[];
  /** A text property of the article. */
  text(property: string): string | undefined;
}

export function structuredData(page: Page, head: Head, shownTitles: readonly string[]): Structured {
  const graph = readGraph(page);
  const declared = [head.title, meta(head, 'og:title') ?? '', meta(head, 'twitter:title') ?? '', ...shownTitles];
  const nodes = articleNodes(graph, {
    url: page.url,
    canonical: httpUrl(head.links.get('canonical'), page.baseUrl),
    titles: new Set(declared.map(fold).filter((title) => title !== '')),
  });
  const own = nodes.filter((node) => !isWare(node));
  const articles = nodes.filter((node) => typesOf(node).some((type) => /article|posting|report|review|recipe|howto/.test(type)));
  const people = [...articles, ...own]
    .map((node) => namesOf(node.get('author') ?? node.get('creator'), graph))
    .find((names) => names.length > 0);
  return {
    graph,
    nodes,
    article: articles.length > 0,
    authors: people ?? [],
    publishers: publishers(graph, nodes),
    text: (property) => first(property.startsWith('date') ? own : nodes, (node) => text(node.get(property))),
  };
}

/** A page that presents a program or a product has not its maker as an author, nor the day it came out. */
const isWare = (node: Node): boolean => typesOf(node).every((type) => type === 'softwareapplication' || type === 'product');

/** The publisher's name, and what the site calls itself. */
function publishers(graph: Graph, nodes: readonly Node[]): string[] {
  const named = nodes.flatMap((node) => namesOf(node.get('publisher'), graph).map(({ name }) => name));
  const sites = graph.nodes.flatMap(({ node }) => (typesOf(node).includes('website') ? (text(node.get('name')) ?? []) : []));
  return [...named, ...sites];
}

/** Section names: the last of several is the narrowest. */
export const sections = (structured: Structured): Candidate[] => {
  const value = first(structured.nodes, (node) => node.get('articlesection'));
  return candidate(
    'json-ld',
    list(value)
      .map((item) => text(item instanceof Map ? resolve(item, structured.graph)?.get('name') : item))
      .find(Boolean),
  );
};
