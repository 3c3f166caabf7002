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

/** The heading and the links under it, when all lead to places on this page. */
function contentsUnder(survey: Survey, heading: Element): Element[] {
  const { page, prose } = survey;
  const parts = section(survey, heading, { stop: (next) => prose.of(next) > 0 || !leadsInside(survey, next) });
  const sum = (count: 'chars' | 'linkChars') => parts.reduce((all, part) => all + page.stats(part)[count], 0);
  const chars = sum('chars') - page.stats(heading).chars;
  return chars > 0 && sum('linkChars') >= chars * 0.7 && parts.every((part) => leadsInside(survey, part)) ? parts : [];
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
