import { namesFile } from '../dom/file-address';
import { spacedText } from '../dom/text';
import { isDense } from '../words/dense';
import { siteOf } from '../dom/site-of';
import { target } from './links';
import type { Survey } from './survey';

const longest = 260;
/** A title may stand beside a date or an arrow. */
const mostBeside = 24;
/** A shorter text names a thing; a title says something of it. */
const fewestWords = 4;
const shortestDense = 10;
/** More links are a list. */
const mostLinks = 3;

/** Is a line nothing but the title of another story of this site, linked to it? */
export function isStoryLink(survey: Survey, line: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(line);
  if (linkChars === 0 || chars > longest || chars - linkChars > mostBeside || links > mostLinks) return false;
  const all = line.localName === 'a' ? [line] : [...line.querySelectorAll('a')];
  const hrefs = new Set(all.map((link) => target(survey, link)?.href));
  const [first] = all;
  return hrefs.size === 1 && first !== undefined && leadsToStory(survey, first) && isTitle(spacedText(line));
}

/** Does a link lead to another page of this site, and neither to its front page nor to a file? */
export const leadsToStory = (survey: Survey, link: Element): boolean => isStory(survey, target(survey, link));

/** The same of an address. */
export function isStory({ page }: Survey, url: URL | null): url is URL {
  if (!url || siteOf(url.hostname) !== siteOf(page.url.hostname)) return false;
  return url.pathname !== page.url.pathname && url.pathname !== '/' && !namesFile(url.pathname);
}

/** A day or the number of a story in an address: "/2024/05/", "-1.651816", "/505723552/". */
const counted = /\/(?:19|20)\d\d[/-]?\d\d(?=[/-])|\d{5,}/;

/** The same, of an address that papers give a story, and not the pages of an office or a shop. */
export function leadsToDatedStory(survey: Survey, link: Element): boolean {
  const url = target(survey, link);
  return isStory(survey, url) && counted.test(url.pathname);
}

/** Is it as long as a title? */
export const isTitle = (text: string): boolean => (isDense(text) ? text.length >= shortestDense : text.split(' ').length >= fewestWords);

/** The link that all of a title is, or stands in; null where there is none. */
export function linkOfTitle({ page }: Survey, title: Element): Element | null {
  const { chars, linkChars, links } = page.stats(title);
  return title.closest('a') ?? (links === 1 && linkChars >= chars * 0.9 ? title.querySelector('a') : null);
}
