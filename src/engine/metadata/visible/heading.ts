import { textOf } from '../../dom/text';
import { siteOf } from '../../dom/site-of';
import type { Page } from '../../page';
import { findDate } from '../dates/find-date';
import { httpUrl } from '../http-url';
import { plainText } from '../plain-text';
import { fold } from '../../words/fold';
import type { Elsewhere } from '../elsewhere';
import { overlineIn, setOverlineApart } from './overline';

const most = 300;
/** The same with white space: a page may set all it has as a heading. */
const mostRaw = 3000;
/** A shorter text may stand anywhere: in a menu, on a button. */
const fewest = 6;
/** In characters: less of a heading is a piece of a word ("Mac" and "Book"). */
const leastPart = 4;
/** What of a heading may be the day it was written. */
const days = 'time, [class~="date" i]';

export interface Heading {
  element: Element;
  text: string;
}

/** The page's headings that name the site: nothing but a link to its front page, or to a page above this one in the address. */
export function homeHeadings(page: Page, all: readonly Heading[]): { root: string[]; above: string[] } {
  const home: { root: string[]; above: string[] } = { root: [], above: [] };
  const here = isEntry.test(page.url.search) ? `${page.url.pathname}?` : folder(page.url);
  for (const { element, text } of all) {
    const link = element.closest('a') ?? element.querySelector('a');
    const href = link && textOf(link) === text ? httpUrl(link.getAttribute('href'), page.baseUrl) : undefined;
    if (!href) continue;
    const { hostname, search, pathname } = new URL(href);
    const there = folder({ pathname });
    // A board may lead to its firm's front page.
    const isOfSite = hostname === page.url.hostname || (there === '/' && siteOf(hostname) === siteOf(page.url.hostname));
    if (!isOfSite || search !== '' || there === here || !here.startsWith(there)) continue;
    home[there === '/' ? 'root' : 'above'].push(text);
  }
  return home;
}

/** Blogs without names in their addresses: "/?p=2895". */
const isEntry = /[?&](?:p|page_id|post|entry|article|story)=\d/;

/** An address's path as that of a folder: a front page may be called index.html. */
const folder = ({ pathname }: { pathname: string }): string => pathname.replace(/\/index\.\w+$/, '/').replace(/\/?$/, '/');

/** The text of a heading without the anchors and buttons that documentation tools put into it and without the day, its kicker apart from what follows. */
function headingText(element: Element): string {
  if (!element.querySelector(`a, button, svg, style, br, small, * + *, ${days}`) && !overlineIn(element)) return textOf(element);
  const copy = element.cloneNode(true) as Element;
  dropFacts(copy);
  setOverlineApart(copy);
  if ((copy.textContent?.length ?? 0) <= mostRaw) for (const part of copy.querySelectorAll('* + *')) if (isGlued(part)) part.before(' ');
  for (const link of copy.querySelectorAll('a, button'))
    if (link.localName === 'button' || !/[\p{L}\p{N}]{2}/u.test(link.textContent ?? '')) link.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return textOf(copy);
}

/** Of headings in several elements with no text between them, what the first says, by the whole. */
export const firstLines = (all: readonly Heading[]): Map<string, string> =>
  new Map(
    all.flatMap(({ element, text }) => {
      const inElements = [...element.childNodes].every((node) => node.nodeType === 1 || (node.nodeValue ?? '').trim() === '');
      const line = inElements && element.childElementCount > 1 ? textOf(element.firstElementChild as Element) : '';
      return line.length >= fewest && line !== text ? [[plainText(text), plainText(line)] as const] : [];
    }),
  );

/** When it was written and what it is filed under, where themes set that into the heading; XenForo marks the prefix of a thread. */
function dropFacts(heading: Element): void {
  const facts = [...heading.querySelectorAll(`small, ${days}`)].filter((part) => findDate(textOf(part)));
  for (const gap of heading.querySelectorAll('.label + .label-append')) facts.push(gap.previousElementSibling as Element);
  const said = facts.reduce((sum, part) => sum + textOf(part).length, 0);
  // The day may be all there is.
  if (textOf(heading).length - said >= fewest) for (const part of facts) part.remove();
}

/** Is it the day that stands in a heading beside what that says? */
export function isDayIn(heading: Element, element: Element): boolean {
  const day = element.closest(days);
  if (!day || day === heading || !heading.contains(day) || findDate(textOf(day)) === undefined) return false;
  return textOf(heading).length - textOf(day).length >= fewest;
}

/** Does a part begin right behind another, as only lines of their own do? Pieces of a word go on in small letters. */
function isGlued({ previousSibling: before, textContent: said }: Element): boolean {
  const [above, below] = [before?.nodeType === Node.ELEMENT_NODE ? (before.textContent ?? '') : '', said ?? ''];
  return above.length >= leastPart && below.length >= leastPart && /[\p{Ll}\d]$/u.test(above) && /^\p{Lu}/u.test(below);
}

const first = 'h1, [itemprop~=headline]:not(meta)';
const firstByRole = '[role="heading"][aria-level="1"]';
/** What the way to a page calls it may be shorter, or what search engines are told. */
const trail = '[typeof~="BreadcrumbList"], [itemtype$="/BreadcrumbList"]';

const headingsLike = (page: Page, selector: string): Heading[] =>
  [...page.root.querySelectorAll(selector)]
    .slice(0, 50)
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ text }) => text !== '' && text.length <= most);

/** The page's first-level headings with text, in page order; those that the page shows go first; those of clutter count where there are no others. */
export function headings(page: Page, elsewhere: Elsewhere): Heading[] {
  const marked = [first, firstByRole].map((selector) => headingsLike(page, selector)).find((some) => some.length > 0) ?? [];
  const found = marked.filter(({ element }) => !element.closest(trail));
  if (found.length < 2) return found;
  const own = found.filter(({ element }) => !elsewhere(element));
  const all = own.length > 0 ? own : found;
  const shown = all.filter(({ element }) => !page.hidden(element));
  return [...shown, ...all.filter((heading) => !shown.includes(heading))];
}

/** How many headings below the first level may be the title's. */
const mostSmaller = 8;

/** Pages from before headings had a style set their titles in bold or large letters. */
const lettered = 'b, strong, big, font[size]';
const mostLettered = 40;

/** The texts of the first second- and third-level headings outside of clutter; on a page without any heading, what is set like one. */
export const smallerHeadings = (page: Page, elsewhere: Elsewhere): string[] =>
  (page.root.querySelector('h1, h2, h3')
    ? [...page.root.querySelectorAll('h2, h3')].slice(0, mostSmaller)
    : [...page.root.querySelectorAll(lettered)].slice(0, mostLettered)
  )
    .filter((element) => !elsewhere(element))
    .map(headingText)
    .filter((text) => text !== '' && text.length <= most);

/** The element that shows the title: a heading that says it, whatever else says nothing but it, or the first heading at all. */
export function titleElement(page: Page, title: string, all: readonly Heading[]): Element | null {
  const wanted = fold(title);
  const same = (text: string): boolean => {
    const folded = fold(text);
    return folded === wanted || (folded.length > 12 && (wanted.includes(folded) || folded.includes(wanted)));
  };
  const heading = all.find(({ text }) => fold(text) === wanted) ?? all.find(({ text }) => same(text));
  if (heading) return heading.element;
  if (wanted)
    for (const element of [...page.root.querySelectorAll('h2, h3, header strong')].slice(0, 40)) if (same(textOf(element))) return element;
  return smallestThatSays(page, title) ?? all[0]?.element ?? null;
}

/** Where a page marks no heading as one: the first element whose whole text is the title, as far in as it stands whole. */
export function smallestThatSays(page: Page, title: string): Element | null {
  let found: Element | null = null;
  if (title.length < fewest) return found;
  const wanted = title.toLowerCase();
  // Stats count no spaces between elements.
  const atLeast = title.replaceAll(' ', '').length;
  for (const element of page.root.querySelectorAll('*')) {
    if (found && !found.contains(element)) break;
    const { chars } = page.stats(element);
    if (chars < atLeast || chars > title.length || element.closest('nav, footer, aside, select, button')) continue;
    if (textOf(element).toLowerCase() === wanted) found = element;
  }
  return found;
}
