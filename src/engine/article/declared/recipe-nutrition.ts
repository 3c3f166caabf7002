import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Graph } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { namedSections } from '../complete/headings/named-sections';
import { onlyRecipe } from './only-recipe';

/** In characters: a longer section is a text about food. */
const longest = 900;
const fewestFigures = 2;
/** A short section begins as its heading does. */
const boxes = 'div, p, ul, dl, table, section, h1, h2, h3, h4, h5, h6';
const controls = 'a, button, form, label, select, nav, [role=button]';

/** What is in a portion of the page's one recipe, under a heading that says so: energy, fat, protein, in cells or lines. */
export function recipeNutrition(page: Page, graph: Graph): Text[] {
  if (!onlyRecipe(graph)) return [];
  return namedSections(page, 'nutrition', longest)
    .filter(
      ({ name, parts }) => !name.querySelector(boxes) && (parts.map(spacedText).join(' ').match(/\d+/g) ?? []).length >= fewestFigures,
    )
    .flatMap(({ parts }) => parts.flatMap(textsIn))
    .filter(({ parentElement: box }) => box && !box.closest(controls) && !page.hidden(box));
}
