import { spacedText } from '../dom/text';
import { target } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** The name of the blog or the part of the site over a story: a heading before all text that leads to where the page's own address begins. */
export const masthead = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  for (const heading of survey.named('h1', 'h2'))
    if (survey.prose.before(heading) === 0 && leadsUp(survey, heading)) yield found(heading, 'navigation_link', spacedText(heading));
});

/** Is all of it one link to a folder that the page is in, "/" or "/blog/" of "/blog/a-story"? */
function leadsUp(survey: Survey, heading: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(heading);
  const link = heading.closest('a') ?? (links === 1 && linkChars === chars ? heading.querySelector('a') : null);
  const url = link && target(survey, link);
  if (url?.hash !== '') return false;
  const here = survey.page.url;
  const folder = url.pathname.replace(/\/?$/, '/');
  return url.hostname === here.hostname && here.pathname.length > folder.length && here.pathname.startsWith(folder);
}
