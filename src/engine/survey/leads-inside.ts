import { target } from './links';
import type { Survey } from './survey';

/** Do all links of a box lead to places on this page, or to others that will do? */
export function leadsInside(survey: Survey, box: Element, also: (url: URL, here: URL) => boolean = () => false): boolean {
  const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a[href]')];
  return links.every((link) => leadsToPlace(survey, link, also));
}

/** Does the link lead to a place on this page, or elsewhere where that will do? One to nowhere ("#") is a button, and says nothing. */
export function leadsToPlace(survey: Survey, link: Element, also: (url: URL, here: URL) => boolean = () => false): boolean {
  if (link.getAttribute('href') === '#') return true;
  const here = survey.page.url;
  const url = target(survey, link);
  if (url === null) return false;
  return (url.hash !== '' && url.pathname === here.pathname && url.hostname === here.hostname) || also(url, here);
}
