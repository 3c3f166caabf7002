import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { typedListings } from '../../tidy/code/typed-listings';
import { isQuestion } from '../../words/question';
import { saysMore } from '../heading/name-lines';
import { keptText } from '../kept';
import { belongs, wholeBoxes } from './belongs';
import { cards } from './cards/complete-cards';
import type { Chosen, Completion } from './completion';
import { flowOf } from './flow';
import { folds } from './folds/complete-folds';
import { headings } from './headings/complete-headings';
import { likeLabels } from './headings/like-labels';
import { partHeadings } from './headings/part-headings';
import { lists } from './lists/complete-lists';
import { notes } from './notes/complete-notes';
import { tornNotes } from './notes/references';
import { pictures } from './pictures/complete-pictures';
import { prose } from './prose/complete-prose';
import { speech } from './speech/complete-speech';
import { tables } from './tables/complete-tables';
import { numberedCells } from './tables/numbered-cells';
import { tableBoxes } from './tables/table-notes';

const completions: readonly Completion[] = [tables, lists, cards, pictures, folds, speech, notes, headings, prose];

/** Something to press in a whole that is completed. What opens a part of it, heads a column or asks what is answered below is called by it. */
const pressed = 'button:not([role=tab], [aria-expanded], th button, h2 button, h3 button, h4 button)';

function isPressed(box: Element, whole: Element): boolean {
  const button = box.closest('button');
  if (button === null || !whole.contains(button)) return false;
  return saysMore(button) || (button.matches(pressed) && !isQuestion(textOf(button)));
}

/** Texts that belong to a whole that is kept, but were not chosen themselves. */
export function completeWholes(page: Page, chosen: Chosen): Set<Text> {
  const { kind, texts, chars, doubles, marked } = chosen;
  const complete = new Set(texts);
  const add = (text: Text) => {
    if (!marked(text.parentElement as Element)) complete.add(text);
  };
  const addAll = (whole: Element) => {
    for (const text of textsIn(whole)) {
      const box = text.parentElement as Element;
      if (!marked(box) && !isPressed(box, whole)) complete.add(text);
    }
  };
  const found = { ...chosen, page, flow: flowOf(page.root, chars) };
  const typed = new Set(typedListings(page.root, page));
  const certain = new Set(completions.flatMap((one) => one.wholes?.(found) ?? []));
  for (const whole of [...page.root.querySelectorAll(wholeBoxes), ...typed, ...certain])
    if (!marked(whole) && (certain.has(whole) || belongs(whole, chars, page, typed))) addAll(whole);
  const completed = keptText(complete, page.root)?.chars ?? chars;
  const others = completions.flatMap((one) => one.texts?.({ ...found, completed }) ?? []);
  others.filter((text) => !doubles.has(text)).forEach(add);
  // What an overview says first is no less the heading of its part.
  partHeadings(page, complete, kind, doubles).forEach(add);
  // Labels and notes stand beside what was completed just now.
  const kept = keptText(complete, page.root)?.chars ?? chars;
  for (const box of [...tableBoxes(page, kept), ...numberedCells(page, kept), ...likeLabels(page, kept), ...tornNotes(page, kept)])
    if (!marked(box)) addAll(box);
  return complete;
}
