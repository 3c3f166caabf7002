import { titleOf } from '../../dom/live';
import { spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { leadsUp } from '../../survey/leads-up';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** In characters: longer texts tell something. */
const longest = 120;
/** In characters: a shorter heading is in a title by chance. */
const shortestTitle = 4;

/** What a site says of itself under its name: the line right below the link to the front page, over the story's own heading. */
export const motto = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  const pageTitle = fold(titleOf(survey.page.source));
  let title: Element | undefined;
  for (const link of survey.named('a')) {
    if (survey.prose.before(link) > 0) return;
    if (!leadsUp(survey, link) || !isName(survey, link, pageTitle)) continue;
    title ??= ownHeading(survey, pageTitle);
    const line = title && lineBelow(survey, wholeOf(survey, link));
    if (title && line && isMotto(survey, line, title)) yield found(line, 'navigation_link', spacedText(line));
  }
});

/** A heading, or the link to the front page in words of the page's title: under "Back", and under the name of a section, stands something else. */
function isName(survey: Survey, link: Element, pageTitle: string): boolean {
  const name = fold(spacedText(link));
  if (name === '') return false;
  if (link.closest('h1, h2') !== null || link.querySelector('h1, h2') !== null) return true;
  return target(survey, link)?.pathname === '/' && pageTitle.includes(name);
}

/** The last heading that the page's title repeats and that does not lead up: the story's. */
function ownHeading(survey: Survey, pageTitle: string): Element | undefined {
  const isOwn = (heading: Element): boolean => {
    const text = fold(spacedText(heading));
    return text.length >= shortestTitle && pageTitle.includes(text) && !leadsUp(survey, heading);
  };
  return survey.named('h3', 'h2', 'h1').filter(isOwn).at(-1);
}

/** The next thing in the same box that is seen. */
function lineBelow({ page }: Survey, name: Element): Element | null {
  let at = name.nextElementSibling;
  while (at && page.stats(at).chars + page.stats(at).images === 0) at = at.nextElementSibling;
  return at;
}

/** Words by themselves, before the story's heading, that are neither it nor a day. */
function isMotto({ page, prose }: Survey, line: Element, title: Element): boolean {
  const { chars, links, images, inputs } = page.stats(line);
  if (chars > longest || links + images + inputs > 0 || prose.before(line) > 0) return false;
  const text = spacedText(line);
  const comesBefore = (line.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return comesBefore && !line.contains(title) && fold(text) !== fold(spacedText(title)) && text.includes(' ') && !findDate(text);
}
