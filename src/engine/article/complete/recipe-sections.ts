import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { section } from '../../survey/section';
import { survey } from '../../survey/survey';
import type { Concept } from '../../words/labels';
import { isCards } from './recipe';

/** Fewer ingredients and steps make no recipe. */
const fewest = { ingredients: 3, steps: 2 };
/** In characters: a longer section is the text. */
const longest = 8000;
/** A page has no more recipes. */
const most = 20;
/** Not the box to tick before an ingredient. */
const says = /[\p{L}\p{N}]/u;
/** A name there leads to the section, or heads somebody else's. */
const elsewhere = 'a, button, nav, footer, form, [role=tablist]';

/**
 * What stands under “Ingredients” and “Method” on a page that has both, as lists: a cook needs all of it, and a model of blocks takes half. Most
 * pages declare their recipe (recipe.ts); this is for those that do not.
 */
export function recipeSections(page: Page): Text[] {
  const ingredients = sectionsUnder(page, 'ingredients', fewest.ingredients);
  if (ingredients.length === 0) return [];
  const steps = sectionsUnder(page, 'method', fewest.steps);
  if (steps.length === 0) return [];
  return [...ingredients, ...steps].flatMap((part) => textsIn(part).filter((text) => says.test(text.data) && isCards(text, part, page)));
}

function sectionsUnder(page: Page, concept: Concept, items: number): Element[] {
  const around = survey(page);
  return around.labels
    .of(concept)
    .filter(({ element }) => !element.closest(elsewhere))
    .slice(0, most)
    .map(({ element }) => section(around, element))
    .filter((parts) => {
      const chars = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
      return chars <= longest && parts.reduce((sum, part) => sum + part.querySelectorAll('li').length, 0) >= items;
    })
    .flat();
}
