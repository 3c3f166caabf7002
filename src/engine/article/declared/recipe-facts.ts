import { fold } from '../../words/fold';
import { saysPortions } from '../../words/portions';
import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { type Graph, list, type Node, text } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { minutesDeclared, timeSaid } from './durations';
import { onlyRecipe } from './only-recipe';

/** In characters: a label and what it says, "Gesamtzeit 1 Std. 25 Min.". */
const longest = 60;
/** What is told of elsewhere, what readers press, and what is text: a step says times too. */
const elsewhere = 'a, button, nav, footer, select, label, [role=button], ol, p p, h1';
/** In characters: a card of another recipe, with its name and picture. */
const longestCard = 250;

interface Fact {
  says(said: string): boolean;
  /** Does the text say what it is, or does a label beside it? */
  isNamed(said: string): boolean;
}

/**
 * How long it takes and how much it makes, by what the page's data say of its one recipe: these stand in rows of short boxes over the
 * ingredients, often outside of the card with them. Each where the page prints it first with a label, unless what is kept says it.
 */
export function recipeFacts(page: Page, graph: Graph, kept: ReadonlySet<Text>): Text[] {
  const recipe = onlyRecipe(graph);
  if (!recipe) return [];
  const boxes = boxesOf(page);
  return factsOf(recipe).flatMap((fact) => {
    const saying = boxes.filter((box) => fact.says(spacedText(box)) && isOwn(page, box));
    if (saying.some((box) => textsIn(box).some((text) => kept.has(text)))) return [];
    const labelled = saying.map((box) => withLabel(page, box, fact));
    const shown = labelled.find((box) => fact.isNamed(spacedText(box))) ?? labelled[0];
    return shown ? textsIn(shown).filter(({ parentElement }) => !parentElement?.closest(elsewhere)) : [];
  });
}

const keys = ['preptime', 'cooktime', 'performtime', 'totaltime'];

function factsOf(recipe: Node): Fact[] {
  const declared = new Set(keys.map((key) => minutesDeclared(text(recipe.get(key)) ?? '')).filter((minutes) => minutes > 0));
  const times = [...declared].map((minutes) => ({
    says: (said: string) => timeSaid(said)?.minutes === minutes,
    isNamed: (said: string) => /\p{L}/u.test(timeSaid(said)?.rest ?? ''),
  }));
  return [...times, ...yieldOf(recipe)];
}

function yieldOf(recipe: Node): Fact[] {
  const declared = list(recipe.get('recipeyield') ?? recipe.get('yield')).map((item) =>
    typeof item === 'number' ? String(item) : (text(item) ?? ''),
  );
  const numbers = new Set(declared.map(numberIn).filter((number) => number !== ''));
  if (numbers.size !== 1) return [];
  const named = declared.filter((said) => /\p{L}/u.test(said)).map(fold);
  const says = (said: string): boolean =>
    numbers.has(numberIn(said)) && (saysPortions(said) || named.some((name) => fold(said).includes(name)));
  return [{ says, isNamed: saysPortions }];
}

const numberIn = (said: string): string => said.match(/\d+/g)?.join(' ') ?? '';

/** The smallest boxes that say a number, in page order, with those around them that are as short: a number and its unit may be in pieces. */
function boxesOf(page: Page): Element[] {
  const boxes = new Set<Element>();
  for (const said of textsIn(page.root))
    if (said.parentElement && /\d/.test(said.data) && !page.hidden(said.parentElement))
      for (const box of upwards(page, said.parentElement, longest)) boxes.add(box);
  return [...boxes];
}

function* upwards(page: Page, box: Element, most: number): Generator<Element> {
  for (let at: Element | null = box; at && at !== page.root && page.stats(at).chars <= most; at = at.parentElement) yield at;
}

/** Is it no text, no control, and none of another recipe's, with its picture in a link? */
function isOwn(page: Page, box: Element): boolean {
  if (box.closest(elsewhere)) return false;
  for (const around of upwards(page, box, longestCard)) {
    if (around.querySelector('h1')) return true;
    if (around.querySelector('a[href] img')) return false;
  }
  return true;
}

/** With the label beside it, and no more. */
function withLabel(page: Page, value: Element, fact: Fact): Element {
  let box = value;
  let isNamed = fact.isNamed(spacedText(value));
  for (const at of upwards(page, value, longest)) {
    const added = page.stats(at).chars - page.stats(box).chars;
    if (!fact.says(spacedText(at)) || (added > 0 && isNamed)) break;
    isNamed ||= added > 0;
    box = at;
  }
  return box;
}
