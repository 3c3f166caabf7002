import type { PageKind } from '../../../rules/kinds';
import type { Graph } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { claimTexts } from './claim';
import { occasionTexts } from './occasion';
import { offerTexts } from './offer';
import { questionTexts } from './questions';
import { recipeTexts } from './recipe';

interface Known {
  kind: PageKind;
  /** Text that stands on the page a second time. */
  doubles: ReadonlySet<Text>;
  /** What detectors and rules take. */
  taken: ReadonlySet<Element>;
}

/** Texts that belong to the article by what the page's own data say it is: a recipe, an occasion, a checked claim, questions, an offer. */
export const declaredTexts = (page: Page, graph: Graph, { kind, doubles, taken }: Known): Text[] => [
  ...recipeTexts(page, graph),
  ...occasionTexts(page, graph),
  ...claimTexts(page, graph),
  ...questionTexts(page, graph, doubles),
  ...offerTexts(page, graph, kind, taken),
];
