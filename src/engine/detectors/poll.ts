import { preview, spacedText } from '../dom/text';
import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

const longestForm = 1600;
const longestQuestion = 200;
const options = 'input[type=radio], input[type=checkbox]';
const fewestOptions = 2;
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
  for (let box = form; box.parentElement && box !== page.root; box = box.parentElement)
    for (let line = box.previousElementSibling; line; line = line.previousElementSibling)
      if (page.stats(line).chars > 0) return { box, line };
  return { box: form, line: null };
}

/** Is it a short question, and is there a button to vote below it? */
function asksFor(survey: Survey, line: Element, box: Element): boolean {
  const { page, labels } = survey;
  if (page.stats(line).chars > longestQuestion || page.stats(line).links > 0 || !asks.test(spacedText(line))) return false;
  return labels.within(box, 'vote').some(({ element }) => isControl(survey, element));
}
