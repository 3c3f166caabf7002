import { list, type Graph, type Node, text } from '../../metadata/json-ld/nodes';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { fold } from '../../words/fold';
import { lettersOf } from '../../words/letters';
import { onlyRecipe } from './only-recipe';

/** So much of what the page's data say of a recipe has to stand in its card: sites leave out units and number the steps. */
const most = { ingredients: 0.7, steps: 0.5 };
const fewest = 3;
/** A card says this many times what the data say of ingredients and steps: times, portions and notes come on top. */
const longest = 2.5;
const room = 600;
/** What a card lets readers do. */
const controls = 'a, button, form, label, select, [role=button]';

/**
 * The texts of the page's recipe card, as far as it is one by the page's structured data (schema.org/Recipe): ingredients,
 * steps, times, portions and notes are set in boxes of every kind, and a cook needs all of them.
 */
export function recipeTexts(page: Page, graph: Graph): Text[] {
  const recipe = onlyRecipe(graph);
  const card = recipe ? cardOf(page, recipe) : null;
  if (!recipe || !card) return [];
  const food = foodOf(recipe).map(fold);
  return textsIn(card).filter((text) => isCards(text, card, page, food));
}

/** Is it of the recipe, and neither in something to press nor beside it? An ingredient may lead to what is told of it, or be ticked. */
export function isCards({ parentElement: box }: Text, card: Element, page: Page, food: readonly string[] = []): boolean {
  if (!box || page.hidden(box)) return false;
  const around = box.closest(controls);
  const control = around && card.contains(around) ? around : box.querySelector(controls);
  return !control || control.closest('li') !== null || (control.localName === 'label' && says(food, fold(control.textContent ?? '')));
}

/** Is it an ingredient, or the name of one? */
const says = (food: readonly string[], label: string): boolean =>
  /\p{L}/u.test(label) && food.some((one) => ` ${one} `.includes(` ${label} `) || (isDense(label) && one.includes(label)));

const foodOf = (recipe: Node): string[] =>
  list(recipe.get('recipeingredient') ?? recipe.get('ingredients')).flatMap((item) => text(item) ?? []);

/** The innermost box that says the ingredients, or these and the steps where one box of a card's length does. */
function cardOf(page: Page, recipe: Node): Element | null {
  const ingredients = foodOf(recipe).flatMap(wordsOf);
  if (ingredients.length < fewest) return null;
  const steps = list(recipe.get('recipeinstructions')).flatMap(stepsOf);
  const size = [...ingredients, ...steps].reduce((sum, said) => sum + said.length, 0);
  const holds = (box: Element, parts: readonly string[], share: number): boolean => {
    const said = lettersOf(box.textContent ?? '');
    return parts.filter((part) => said.includes(part)).length >= parts.length * share;
  };
  const saysFood = (box: Element) => holds(box, ingredients, most.ingredients);
  const whole = innermostThat(page, (box) => saysFood(box) && holds(box, steps, most.steps));
  if (whole && page.stats(whole).chars <= size * longest + room) return whole;
  const food = innermostThat(page, saysFood);
  return food && page.stats(food).chars <= size * longest ? food : null;
}

/** The text of a box is read again in each box inside it: so many times, and of so many characters. */
const mostLevels = 200;
const mostText = 400_000;

function innermostThat(page: Page, holds: (box: Element) => boolean): Element | null {
  if (page.stats(page.root).chars > mostText || !holds(page.root)) return null;
  let at = page.root;
  for (let levels = 0; levels < mostLevels; ) {
    const { chars } = page.stats(at);
    // A box with all of the text holds what the one around it holds.
    const same = [...at.children].find((child) => page.stats(child).chars === chars);
    if (!same) levels++;
    const next = same ?? [...at.children].find(holds);
    if (!next) return at;
    at = next;
  }
  return null;
}

/** The text of steps, also in sections. */
function stepsOf(step: unknown): string[] {
  if (!(step instanceof Map)) return wordsOf(step);
  const inner = step.get('itemlistelement');
  return inner === undefined ? wordsOf(step.get('text')) : list(inner).flatMap(stepsOf);
}

/** In letters: sites write the same with other marks and spaces. */
function wordsOf(said: unknown): string[] {
  const found = lettersOf((text(said) ?? '').replace(/<[^<>]*>/g, ' '));
  return found === '' ? [] : [found];
}
