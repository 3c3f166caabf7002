import { attribute, queryAll, textOf } from '../../dom/live';
import type { Page } from '../../page';
import { readJson } from './read-json';

/** A JSON-LD object; a Map, since the page names the keys. */
export type Node = Map<string, unknown>;

export interface Graph {
  /** Every object with a type, in page order, with how deep it stands and whether it is one of a list of other things. */
  nodes: { node: Node; depth: number; listed: boolean }[];
  byId: Map<string, Node>;
}

const deepest = 8;
const most = 3000;

/** Under these stand other works: related ones, parts, comments, reviews of the thing. */
const others = new Set(
  'itemlistelement haspart blogpost blogposts comment suggestedanswer relatedlink mentions citation ispartof review subjectof workexample isbasedon recommendations related'.split(
    ' ',
  ),
);

export function readGraph(page: Page): Graph {
  const graph: Graph = { nodes: [], byId: new Map() };
  for (const script of queryAll(page.source, 'script[type*="ld+json" i]').slice(0, 50))
    if (/^application\/ld\+json/i.test((attribute(script, 'type') ?? '').trim())) add(readJson(textOf(script) ?? ''), graph, 0, false);
  return graph;
}

function add(data: unknown, graph: Graph, depth: number, listed: boolean): unknown {
  if (typeof data !== 'object' || data === null || depth > deepest || graph.nodes.length > most) return data;
  if (Array.isArray(data)) return data.slice(0, 500).map((item) => add(item, graph, Array.isArray(item) ? depth + 1 : depth, listed));
  const node: Node = new Map();
  const entries = Object.entries(data);
  if (entries.some(([key]) => key === '@type')) graph.nodes.push({ node, depth, listed });
  for (const [key, value] of entries) {
    const name = key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '').toLowerCase();
    const graphItself = name === '@graph';
    node.set(name, add(value, graph, graphItself ? depth : depth + 1, listed || others.has(name)));
  }
  const id = node.get('@id');
  if (typeof id === 'string' && node.size > 1 && !graph.byId.has(id)) graph.byId.set(id, node);
  return node;
}

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** The object a value is or refers to. */
export function resolve(value: unknown, graph: Graph): Node | undefined {
  const node = value instanceof Map ? (value as Node) : undefined;
  const id = node ? node.get('@id') : value;
  return (
    (node && node.size > (node.has('@id') ? 1 : 0) + (node.has('@type') ? 1 : 0) ? node : undefined) ??
    (typeof id === 'string' ? graph.byId.get(id) : undefined) ??
    node
  );
}

/** A text value, also as `{"@value": …}` or the first of a list. */
export function text(value: unknown): string | undefined {
  for (const item of list(value)) {
    const inner = item instanceof Map ? item.get('@value') : item;
    if (typeof inner === 'string' && inner.trim() !== '') return inner;
    if (typeof inner === 'number') return String(inner);
  }
  return undefined;
}

/** An address: a string, or an object's `url` or `@id`. */
export function address(value: unknown): string | undefined {
  for (const item of list(value)) {
    if (typeof item === 'string' && item !== '') return item;
    if (item instanceof Map) {
      const found = text(item.get('url')) ?? text(item.get('contenturl')) ?? text(item.get('@id'));
      if (found) return found;
    }
  }
  return undefined;
}

/** Types without their vocabulary, lower case. */
export const typesOf = (node: Node): string[] =>
  list(node.get('@type')).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '').toLowerCase()] : []));
