import { siteOf } from '../dom/site-of';
import { spacedText } from '../dom/text';
import { boxAround } from './box-around';
import { leadsToOwnSite, target } from './links';
import type { Survey } from './survey';
import { wholeOf } from './widen';

/** In characters, the word and what follows it in its box. */
const longestAd = 400;
/** What follows below the word; in elements and characters. */
const mostBelow = { elements: 8, chars: 900 };
/** Where something else begins. */
const begins = 'hr, h1, h2';
/** What an advertisement never is. */
const articleParts = 'h1, h2, article, main, pre, table, blockquote, figure, ol';

/** "Sponsored", a line or two and a link to another site: the box that begins with the word and ends with the link. */
export function advertised(survey: Survey, label: Element): Element | null {
  if (!survey.tellsStory) return null;
  const box = boxAround(survey, label);
  const link = [...box.querySelectorAll('a[href]')].at(-1);
  const { chars, links } = survey.page.stats(box);
  if (!link || links > 2 || chars > longestAd || awaySite(survey, link) === null) return null;
  return spacedText(box).startsWith(spacedText(label)) && endsWith(box, link) ? box : null;
}

/** In characters, a box with its own title; from the word, in boxes. */
const longestBox = 700;
const mostUp = 3;
const mostLinks = 4;
const otherParts = 'h1, h2, article, main, pre, table, blockquote, figure, ol, ul, form';

/** A title, "Sponsored by", what is offered and a button: the box around the word whose links all lead to one other site, and which ends with one. */
export function advertisedAround(survey: Survey, label: Element): Element | null {
  if (!survey.tellsStory) return null;
  let box = label.parentElement;
  for (let up = 0; box && box !== survey.page.root && up < mostUp; up++, box = box.parentElement) {
    const { chars, links, inputs } = survey.page.stats(box);
    if (chars > longestBox || links > mostLinks || inputs > 0 || box.matches(otherParts) || box.querySelector(otherParts)) return null;
    const all = [...box.querySelectorAll('a[href]')];
    const sites = new Set(all.map((link) => awaySite(survey, link)));
    if (sites.size > 1 || sites.has(null)) return null;
    const last = all.at(-1);
    if (last && all.length > 1 && endsWith(box, last)) return box;
  }
  return null;
}

/**
 * "This edition is brought to you by …", and below it what is said for whoever pays: up to the last link that stands
 * for itself, and nothing where a link among it leads elsewhere.
 */
export function advertisedBelow(survey: Survey, label: Element): Element[] {
  if (!survey.tellsStory) return [];
  const line = wholeOf(survey, label);
  let sites = new Set([...label.querySelectorAll('a[href]')].map((link) => awaySite(survey, link)));
  const below: Element[] = [];
  let chars = 0;
  let ends = 0;
  for (let next = line.nextElementSibling; next && below.length < mostBelow.elements; next = next.nextElementSibling) {
    chars += survey.page.stats(next).chars;
    if (chars > mostBelow.chars || next.matches(begins) || next.matches(articleParts) || next.querySelector(articleParts)) break;
    const links = [...next.querySelectorAll('a[href]')];
    const all = new Set([...sites, ...links.map((link) => awaySite(survey, link))]);
    if (all.size > 1) break;
    sites = all;
    below.push(next);
    const last = links.at(-1);
    if (last && endsWith(next, last)) ends = below.length;
  }
  return sites.has(null) || ends === 0 ? [] : [line, ...below.slice(0, ends)];
}

/** The other site a link leads to; null where it leads to none. */
function awaySite(survey: Survey, link: Element): string | null {
  const url = leadsToOwnSite(survey, link) ? null : target(survey, link);
  return (url && siteOf(url.hostname)) || null;
}

/** Does the box end with the link? One in the middle of a sentence is what is told of. */
function endsWith(box: Element, link: Element): boolean {
  const line = link.closest('p');
  return spacedText(box).endsWith(spacedText(link)) && (line === null || spacedText(line) === spacedText(link));
}
