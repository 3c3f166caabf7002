import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Concept } from '../../../words/labels';
import { namedSections } from './named-sections';
import { isCards } from '../../declared/recipe';

/** Fewer ingredients and steps make no recipe. */
const fewest = { ingredients: 3, steps: 2 };
/** In characters. */
const longest = 8000;
/** Not the box to tick before an ingredient. */
const says = /[\p{L}\p{N}]/u;

/**
 * What stands under “Ingredients” and “Method” on a page that has both, as lists: a cook needs all of it, and a model of blocks takes half. Most
 * pages declare their recipe (recipe.ts); this is for those that do not.
 */
export function recipeSections(page: Page): Text[] {
  const ingredients = listsUnder(page, 'ingredients', fewest.ingredients);
  const steps = ingredients.length === 0 ? [] : listsUnder(page, 'method', fewest.steps);
  if (steps.length === 0) return [];
  return [...ingredients, ...steps].flatMap((part) => textsIn(part).filter((text) => says.test(text.data) && isCards(text, part, page)));
}

const listsUnder = (page: Page, concept: Concept, items: number): Element[] =>
  namedSections(page, concept, longest).flatMap(({ parts }) =>
    parts.reduce((sum, part) => sum + part.querySelectorAll('li').length, 0) >= items ? parts : [],
  );
