import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** Some sites put the whole page into one form: that one has sentences, titles, tables. */
const most = { chars: 1600, prose: 500 };
const fewestFields = 2;
const pageParts = ['article', 'main', 'h1', 'table', 'pre', 'blockquote'];

/** A form to fill in: a request for a quote, an order, a survey. Its labels and its small print are no text to read. */
export const form = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  for (const one of survey.named('form')) if (isToFillIn(survey, one)) yield found(one, 'form');
});

function isToFillIn(survey: Survey, one: Element): boolean {
  const { chars, inputs } = survey.page.stats(one);
  if (inputs < fewestFields || chars > most.chars || survey.prose.of(one) > most.prose) return false;
  // One with a password is for signing in, and is told of as that.
  return survey.count(one, pageParts) === 0 && one.querySelector('input[type=password]') === null;
}
