import { isControl, ordersNewsletter } from '../survey/links';
import { section } from '../survey/section';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** "Newsletters" may head anything; "Sign up for our newsletter" heads one thing. */
const fewestWords = 3;
/** In characters: an invitation is a few lines. */
const longest = 800;
/** What no invitation holds. */
const articleParts = ['h1', 'article', 'time', 'table', 'pre', 'blockquote'];

/** Boxes that invite to a newsletter and ask for no address: under a heading that says so, a link or a button to order it. */
export const newsletterBox = detector('newsletter', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { element, text } of survey.labels.innermost('newsletter')) {
    if (text.split(' ').length < fewestWords || isControl(survey, element)) continue;
    const [box, ...others] = section(survey, element);
    if (box && others.length === 0 && isInvitation(survey, box)) yield found(box, 'newsletter_link', text);
  }
});

function isInvitation(survey: Survey, box: Element): boolean {
  const { page, prose, labels } = survey;
  if (page.stats(box).chars > longest || prose.of(box) > prose.story / 2 || survey.count(box, articleParts) > 0) return false;
  return [...box.querySelectorAll('a, button')].some(
    (control) =>
      ordersNewsletter(control.getAttribute('href') ?? '') || labels.says(control, 'subscribe') || labels.says(control, 'newsletter'),
  );
}
