import { spacedText } from '../dom/text';
import { widen } from '../survey/widen';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

const aboutComments = (text: string): boolean => mentions(text, 'comment') || mentions(text, 'account');

/** A field to write a comment in: a text area whose form speaks of commenting. */
export const commentForm = detector('comments', function* (survey) {
  for (const area of survey.named('textarea')) {
    const form = area.closest('form') ?? area;
    const box = widen(survey, form, aboutComments);
    const label = survey.labels.within(box, 'comments')[0];
    const asks = `${area.getAttribute('placeholder') ?? ''} ${area.getAttribute('aria-label') ?? ''} ${spacedText(form)}`;
    if (label || mentions(asks, 'comment')) yield found(box, 'comment_form', label?.text);
  }
});
