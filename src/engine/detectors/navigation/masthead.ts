import { spacedText } from '../../dom/text';
import { leadsUp } from '../../survey/leads-up';
import { detector, found } from '../detector';

/** The name of the blog or the part of the site over a story: a heading before all text that leads to where the page's own address begins. */
export const masthead = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  for (const heading of survey.named('h1', 'h2'))
    if (survey.prose.before(heading) === 0 && leadsUp(survey, heading)) yield found(heading, 'navigation_link', spacedText(heading));
});
