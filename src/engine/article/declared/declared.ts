import type { PageKind } from '../../../rules/kinds';
import type { Graph } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { claimTexts } from './claim';
import { occasionTexts } from './occasion';
import { offerTexts } from './offer';
import { questionTexts } from './questions';
import { recipeTexts } from './recipe';
import { recipeFacts } from './recipe-facts';
import { recipeNutrition } from './recipe-nutrition';
import { markedRecipe } from './recipe-marked';

interface Known {
  kind: PageKind;
  /** The texts that were chosen. */
  chosen: ReadonlySet<Text>;
  /** Text that stands on the page a second time. */
  doubles: ReadonlySet<Text>;
  /** What detectors and rules take. */
  taken: ReadonlySet<Element>;
}

/** Texts that belong to the article by what the page's own data say it is: a recipe, an occasion, a checked claim, questions, an offer. */
export const declaredTexts = (page: Page, graph: Graph, { kind, chosen, doubles, taken }: Known): Text[] => {
  const card = [...recipeTexts(page, graph), ...markedRecipe(page)];
  return [
    ...card,
    ...recipeFacts(page, graph, new Set([...chosen, ...card])),
    ...recipeNutrition(page, graph),
    ...occasionTexts(page, graph),
    ...claimTexts(page, graph),
    ...questionTexts(page, graph, doubles),
    ...offerTexts(page, graph, kind, taken),
  ];
};
