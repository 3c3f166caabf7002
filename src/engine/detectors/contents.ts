import { target } from '../survey/links';
import { section } from '../survey/section';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** A page's own table of contents: the view makes one of the headings it shows. */
export const contents = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { element, text } of survey.labels.of('contents')) {
    if (element.closest('nav')) continue;
    for (const part of contentsUnder(survey, element)) yield found(part, 'navigation_link', text);
  }
});

/** The heading and its links; the heading alone where nothing stands under it (a script would have filled it). */
function contentsUnder(survey: Survey, heading: Element): Element[] {
  const { page, prose } = survey;
  const own = page.stats(heading).chars;
  const chars = (parts: readonly Element[]) => parts.reduce((sum, part) => sum + page.stats(part).chars, 0) - own;
  const parts = section(survey, heading, { stop: (next) => prose.of(next) > 0 || !leadsInside(survey, next) });
  if (chars(parts) === 0) return chars(section(survey, heading)) === 0 ? parts : [];
  const linkChars = parts.reduce((sum, part) => sum + page.stats(part).linkChars, 0);
  return linkChars >= chars(parts) * 0.7 && parts.every((part) => leadsInside(survey, part)) ? parts : [];
}

/** Do all its links lead to places on this page? */
function leadsInside(survey: Survey, box: Element): boolean {
  const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a[href]')];
  const { pathname, hostname } = survey.page.url;
  return links.every((link) => {
    const url = target(survey, link);
    return url !== null && url.hash !== '' && url.pathname === pathname && url.hostname === hostname;
  });
}
