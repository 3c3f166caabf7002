import { preview, spacedText } from '../../dom/text';
import type { Page } from '../../page';
import { isControl } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

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
  for (const { element } of survey.labels.of('vote')) {
    if (!isControl(survey, element) || element.closest('form')) continue;
    const box = boxOf(survey, element);
    const question = box && questionIn(survey, box);
    if (box && question) yield found(box, 'form', preview(spacedText(question), 60));
  }
});

/** What holds a button to vote and the answers to choose from, where scripts make the form. */
function boxOf({ page }: Survey, button: Element): Element | undefined {
  let box = button.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; up++, box = box.parentElement) {
    if (page.stats(box).chars > longestForm) return undefined;
    if (box.querySelectorAll(options).length >= fewestOptions) return box;
  }
  return undefined;
}

/** The question that such a box begins with. */
function questionIn({ page }: Survey, box: Element): Element | undefined {
  const line = [...box.children].find((child) => page.stats(child).chars > 0);
  return line && isQuestion(page, line) ? line : undefined;
}

const isQuestion = (page: Page, line: Element): boolean =>
  page.stats(line).chars <= longestQuestion && page.stats(line).links === 0 && asks.test(spacedText(line));

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
  return isQuestion(page, line) && labels.within(box, 'vote').some(({ element }) => isControl(survey, element));
}
