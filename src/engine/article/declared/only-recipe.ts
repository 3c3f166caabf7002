import { type Graph, type Node, typesOf } from '../../metadata/json-ld/nodes';

/** The one recipe that the page's data tell of; a page with several is a list of them. */
export function onlyRecipe(graph: Graph): Node | undefined {
  const [recipe, ...others] = graph.nodes.filter(({ node, listed }) => !listed && typesOf(node).includes('recipe'));
  return others.length === 0 ? recipe?.node : undefined;
}
