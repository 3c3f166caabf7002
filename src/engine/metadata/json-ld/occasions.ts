import { type Graph, type Node, text, typesOf } from './nodes';

const isEvent = (node: Node): boolean => typesOf(node).some((type) => type.endsWith('event') || type === 'festival');

/** The events that the page itself is about, by its structured data, and not in a list. */
export const eventsOf = (graph: Graph): Node[] =>
  graph.nodes.filter(({ node, listed }) => !listed && isEvent(node)).map(({ node }) => node);

/** On which days events begin and end. */
export const eventDays = (graph: Graph): Set<string> =>
  new Set(
    graph.nodes
      .filter(({ node }) => isEvent(node))
      .flatMap(({ node }) => [text(node.get('startdate')), text(node.get('enddate'))])
      .flatMap((day) => (day ? [day.slice(0, 10)] : [])),
  );
