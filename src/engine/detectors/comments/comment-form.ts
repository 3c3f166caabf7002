import { spacedText } from '../../dom/text';
import { saysWhen } from '../../survey/says-when';
import type { Survey } from '../../survey/survey';
import { widen } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

const aboutComments = (text: string): boolean => mentions(text, 'comment') || mentions(text, 'account');

/** A box of more parts is asked nothing. */
const mostParts = 100;

/** A field to write a comment in: a text area whose form speaks of commenting. */
export const commentForm = detector('comments', function* (survey) {
  for (const area of survey.named('textarea')) {
    const form = area.closest('form') ?? area;
    const box = upToDates(survey, form, widen(survey, form, aboutComments));
    const label = survey.labels.within(box, 'comments')[0];
    const asks = `${area.getAttribute('placeholder') ?? ''} ${area.getAttribute('aria-label') ?? ''} ${spacedText(form)}`;
    if (label || mentions(asks, 'comment')) yield found(box, 'comment_form', label?.text);
  }
});

/** The box around a form as far as nothing in it says when something is: the hours of a funeral stand right over its guestbook. */
function upToDates(survey: Survey, form: Element, widest: Element): Element {
  let box = form;
  while (box !== widest && box.parentElement && !addsDate(survey, box, box.parentElement)) box = box.parentElement;
  return box;
}

/** The dates of a thread are those of its comments. */
function addsDate({ page, labels }: Survey, box: Element, parent: Element): boolean {
  if (parent.childElementCount > mostParts) return true;
  if (labels.within(parent, 'comments').length > labels.within(box, 'comments').length) return false;
  return [...parent.children].some((part) => part !== box && page.stats(part).chars > 0 && saysWhen(spacedText(part)));
}
