import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** Fewer links may be what a page begins with, and so may those of which less is linked. */
const fewest = 40;
const linked = 0.7;
/** In characters of sentences behind the heading: a page of lists has none. */
const leastTold = 1000;
/** Looked at in front of each box around the heading. */
const mostBefore = 20;

/** The menus of a whole site in front of the page's only heading, as drawers for telephones hold them, in boxes that do not say what they are. */
export const siteMenu = detector('navigation', function* (survey) {
  const [heading, ...others] = survey.named('h1');
  if (!heading || others.length > 0 || !survey.tellsStory) return;
  if (survey.prose.of(survey.page.root) - survey.prose.before(heading) < leastTold) return;
  for (let at: Element = heading; at !== survey.page.root && at.parentElement; at = at.parentElement) {
    let before = at.previousElementSibling;
    for (let looked = 0; before && looked < mostBefore; looked++, before = before.previousElementSibling)
      if (isMenu(survey, before)) yield found(before, 'menu');
  }
});

function isMenu({ page, prose }: Survey, box: Element): boolean {
  const { chars, linkChars, links } = page.stats(box);
  return links >= fewest && linkChars >= chars * linked && prose.of(box) === 0;
}
