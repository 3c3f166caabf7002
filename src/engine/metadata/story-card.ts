import { siteOf } from '../dom/site-of';
import { textOf } from '../dom/text';
import type { Page } from '../page';
import { httpUrl, samePage } from './http-url';
import { profile } from './visible/authors/profile';

/** A card is a title and a few lines; the title may stand in the header of an article, as no heading. */
const largest = 600;
const headings = 'h2, h3, h4, h5, h6';
const header = 'article header';

/** In characters: a shorter link at the beginning of an entry may be a name or a topic. */
const leastTitle = 20;
/** A link out of the site is seldom a name or a topic. */
const leastWords = { own: 4, others: 3 };

/** Does an entry of a list begin with the title of another story, and the element stand behind it: "Dry summers (11.05.2009)"? */
export function followsTitle(page: Page, element: Element): boolean {
  const entry = element.closest('li');
  const title = entry && page.stats(entry).chars <= largest ? entry.querySelector('a[href]') : null;
  if (!title || title.contains(element) || !textOf(entry as Element).startsWith(textOf(title))) return false;
  const words = textOf(title).split(' ').length;
  return (
    textOf(title).length >= leastTitle &&
    (words >= leastWords.own || (words >= leastWords.others && leadsOut(page, title))) &&
    leadsAway(page, title)
  );
}

/** Does an element stand in a card of another story: a small box whose heading, which is not the element, leads to another page? */
export function inStoryCard(page: Page, element: Element): boolean {
  for (let at: Element | null = element; at && at !== page.root && page.stats(at).chars <= largest; at = at.parentElement) {
    if (at.matches('h1') || at.querySelector('h1')) return false;
    const heading = [headings, header].map((kind) => (at?.matches(kind) ? at : at?.querySelector(kind))).find(Boolean);
    if (heading)
      return isTitle(heading) && !heading.contains(element) && !textOf(heading).includes(textOf(element)) && leadsAway(page, heading);
  }
  return false;
}

/** "Guides" names a section. */
const isTitle = (heading: Element): boolean => textOf(heading).includes(' ') || !/^\p{Script=Latin}+$/u.test(textOf(heading));

function leadsOut(page: Page, link: Element): boolean {
  const url = httpUrl(link.getAttribute('href'), page.baseUrl);
  return url !== undefined && siteOf(new URL(url).hostname) !== siteOf(page.url.hostname);
}

function leadsAway(page: Page, heading: Element): boolean {
  const { chars, linkChars } = page.stats(heading);
  const link = heading.closest('a[href]') ?? (linkChars >= chars * 0.9 ? heading.querySelector('a[href]') : null);
  const href = link?.getAttribute('href') ?? '';
  const url = httpUrl(href, page.baseUrl);
  return url !== undefined && !profile.test(href) && new URL(url).pathname !== '/' && !samePage(url, page.url.href);
}
