import { spacedText } from '../../dom/text';
import { asksForEmail } from '../../survey/email-field';
import { isControl } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { boxAround } from '../../survey/box-around';
import { titleOf } from '../../survey/title-of';
import { widen } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';
import { pitchAbove } from '../../survey/pitch-above';

const aboutNewsletters = (text: string): boolean => mentions(text, 'newsletter');

/** The form of a field; without one, the nearest box that also holds a button. */
function formOf(survey: Survey, field: Element): Element | null {
  const form = field.closest('form');
  if (form) return form;
  let box = field.parentElement;
  for (let up = 0; box && up < 4; up++, box = box.parentElement)
    if (box !== survey.page.root && (survey.count(box, ['button', 'a']) > 0 || holdsButton(survey, box))) return box;
  return null;
}

/** Boxes of a hundred fields are no sign-up. */
const holdsButton = (survey: Survey, box: Element): boolean =>
  survey.count(box, ['input']) < 100 && box.querySelector('input[type=submit],input[type=button]') !== null;

/** More are another form. Services that send letters add hidden ones, a dozen and more. */
const mostFields = 6;
const fields = 'input:not([type="hidden" i]), select';

/** In neighbours and in characters: what a page shows when it has got the address, "Thank you for subscribing!", is short and stands beside the form. */
const most = { beside: 8, chars: 300 };

/** What the page hides beside a box that it shows. */
function answersTo({ page }: Survey, box: Element): Element[] {
  const beside = box.parentElement?.children ?? [];
  if (beside.length > most.beside || page.hidden(box)) return [];
  const isAnswer = (other: Element): boolean =>
    page.hidden(other) &&
    page.stats(other).chars <= most.chars &&
    (mentions(spacedText(other), 'thanks') || aboutNewsletters(spacedText(other)));
  return [...beside].filter((other) => other !== box && isAnswer(other));
}

/** Boxes that ask for an address to send news to: an e-mail field, and words or a button that say subscribe. */
export const newsletter = detector('newsletter', function* (survey) {
  const { labels } = survey;
  const seen = new Set<Element>();
  const tellsOther = survey.tellsStory && !survey.named('h1').some((title) => aboutNewsletters(spacedText(title)));
  for (const field of survey.named('input')) {
    if (!asksForEmail(survey, field)) continue;
    const form = formOf(survey, field);
    if (!form || seen.has(form)) continue;
    seen.add(form);
    if (form.querySelector('textarea,input[type=password],input[type=file]')) continue;
    if (survey.page.stats(form).inputs > mostFields && form.querySelectorAll(fields).length > mostFields) continue;
    const box = boxAround(survey, widen(survey, form, aboutNewsletters));
    const title = labels.within(box, 'newsletter')[0];
    const button = labels.within(box, 'subscribe')[0];
    if (!title && !button && !aboutNewsletters(spacedText(box))) continue;
    const words = titleOf(box) ?? (title ?? button)?.text;
    yield found(box, 'email_field', words);
    if (tellsOther) for (const line of pitchAbove(survey, box)) yield found(line, 'email_field', words);
    for (const answer of answersTo(survey, box)) yield found(answer, 'email_field', words);
  }
  for (const { element, text } of labels.of('newsletter'))
    if (isControl(survey, element) && aboutNewsletters(text)) yield found(element, 'newsletter_link', text);
});
