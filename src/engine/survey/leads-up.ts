import { target } from './links';
import type { Survey } from './survey';

/** Is all of it one link to a folder that the page is in, "/" or "/blog/" of "/blog/a-story"? */
export function leadsUp(survey: Survey, box: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(box);
  const link = box.closest('a') ?? (links === 1 && linkChars === chars ? box.querySelector('a') : null);
  const url = link && target(survey, link);
  if (url?.hash !== '') return false;
  const here = survey.page.url;
  const folder = url.pathname.replace(/\/?$/, '/');
  return url.hostname === here.hostname && here.pathname.length > folder.length && here.pathname.startsWith(folder);
}
