import { preview, spacedText } from '../dom/text';
import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

const longestForm = 1600;
const longestQuestion = 200;
const options = 'input[type=radio], input[type=checkbox]';
const fewestOptions = 2;
/** So far a question may stand from its form. */
const mostUp = 4;
const mostEmpty = 10;
const asks = /[?？;՞؟]\W*$/u;

/** The question of a poll: its answers and its button are a form, and without them it asks nobody. */
export const poll = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  for (const form of survey.named('form')) {
    if (survey.page.stats(form).chars > longestForm || form.querySelectorAll(options).length < fewestOptions) continue;
    const { box, line } = lineAbove(survey, form);
    if (!line || !asksFor(survey, line, box)) continue;
    yield found(form, 'form');
    yield found(line, 'form', preview(spacedText(line), 60));
  }
});

/** What stands right above a form, and the box of it that stands right below. */
function lineAbove({ page }: Survey, form: Element): { box: Element; line: Element | null } {
  let box = form;
  for (let up = 0; up < mostUp && box.parentElement && box !== page.root; up++, box = box.parentElement) {
    let line = box.previousElementSibling;
    for (let passed = 0; line && page.stats(line).chars === 0; line = line.previousElementSibling)
      if (++passed > mostEmpty) return { box, line: null };
    if (line) return { box, line };
  }
  return { box, line: null };
}

/** Is it a short question, and is there a button to vote below it? */
function asksFor(survey: Survey, line: Element, box: Element): boolean {
  const { page, labels } = survey;
  if (page.stats(line).chars > longestQuestion || page.stats(line).links > 0 || !asks.test(spacedText(line))) return false;
  return labels.within(box, 'vote').some(({ element }) => isControl(survey, element));
}
