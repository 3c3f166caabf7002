import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';

const recipe = '[itemtype$="schema.org/Recipe" i]';
const ingredient = '[itemprop~="recipeIngredient"], [itemprop~="ingredients"]';
const steps = '[itemprop~="recipeInstructions"]';
const facts = '[itemprop~="prepTime"], [itemprop~="cookTime"], [itemprop~="totalTime"], [itemprop~="recipeYield"]';
const fewest = 3;
/** In characters: of a fact with its label, and of all steps. */
const longest = { fact: 60, steps: 8000 };
const controls = 'button, form, select, [role=button], nav';

/** The ingredients, steps, times and portions of the one recipe that the page marks as one in its own text (microdata). */
export function markedRecipe(page: Page): Text[] {
  const [scope, ...others] = page.root.querySelectorAll(recipe);
  if (!scope || others.length > 0) return [];
  const within = (selector: string): Element[] => [...scope.querySelectorAll(selector)];
  const food = within(ingredient);
  if (food.length < fewest) return [];
  const method = within(steps).filter((box) => page.stats(box).chars <= longest.steps);
  const boxes = [...within(facts).map((fact) => withLabel(page, fact)), ...food, ...method];
  return boxes.flatMap(textsIn).filter(({ parentElement: box }) => box && !box.closest(controls) && !page.hidden(box));
}

/** A label stands in the same short box, in which there is no other fact. */
function withLabel(page: Page, fact: Element): Element {
  const box = fact.parentElement;
  const isShort = box && page.stats(fact).chars > 0 && page.stats(box).chars <= longest.fact;
  return isShort && box.querySelectorAll(facts).length === 1 && !box.querySelector('a') ? box : fact;
}
