import { attribute, queryAll } from '../../dom/live';
import { spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { httpUrl, samePage } from '../http-url';

/** What is said of things to go to, beside the day they are on. */
const occasion =
  /\b(?:admission|box office|doors(?: open)?|tickets?|venue|einlass|eintritt|veranstaltungsort|billetterie|entrée (?:libre|gratuite)|tarifs?|venta de entradas|ingressos|biglietti|ingresso|toegang|bilety|wstęp)\b|билеты|вход свободный|会場|開場|開演|入場料|日時|장소|일시|地点|票价/i;
const factsAtMost = 300;

/** Is it the day of something to go to, as the list of facts it stands in tells? */
export function isOccasion(page: Page, element: Element): boolean {
  if (element.closest('[itemtype*="/Event"], [itemprop~=startDate], [itemprop~=endDate]')) return true;
  const facts = element.closest('dl, table, ul');
  return facts !== null && page.stats(facts).chars <= factsAtMost && occasion.test(spacedText(facts));
}

/** What an icon before a fact is called: forums say "Joined" by one. The copy has nothing of a term without text. */
export function iconLabel(page: Page, element: Element): string {
  const fact = element.closest('dd');
  const term = fact && page.origin(fact)?.previousElementSibling;
  if (term?.localName !== 'dt' || textOf(term) !== '') return '';
  return (attribute(term, 'title') ?? attribute(queryAll(term, '[title]')[0] ?? term, 'title') ?? '').slice(0, 40);
}

/** Does the date lead to the page itself? A thread's "start date" is its own then, and no event's. */
export function isPermalink(page: Page, element: Element): boolean {
  const url = httpUrl(element.closest('a[href]')?.getAttribute('href'), page.baseUrl);
  return url !== undefined && !url.includes('#') && samePage(url, page.url.href);
}

/** In letters: a day alone may lead to all that is of it. */
const leastTitle = 8;

/** Does it stand before the title of another page, in the link to it, as a list of earlier letters has it? */
export function isInOthersTitle(element: Element, date: string): boolean {
  const link = element.closest('a[href]');
  const title = link ? textOf(link).replace(date, '') : '';
  return title.replace(/[^\p{L}]/gu, '').length >= leastTitle;
}

/** Menus and bars of a site's head; what is called so may hold a whole page, but no line of it. */
const bars =
  '[class~="menu" i], [class~="topbar" i], [class*="top-bar" i], [class*="topnav" i], [class*="top-nav" i], [class*="current-date" i], [class*="today" i]';
const mostInBar = 600;

/** Is it the day on which the page is looked at, as bars above a site's name tell it? */
export function isToday(page: Page, element: Element): boolean {
  const bar = element.closest(bars);
  return bar !== null && page.stats(bar).chars <= mostInBar;
}

const sentence = 60;

/** Does a date stand under a further heading, with paragraphs between the title and that? It is a source's there. */
export function inLaterSection(page: Page, element: Element, heading: Element | null): boolean {
  if (!heading || !(heading.compareDocumentPosition(element) & 4) /* following */) return false;
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = heading;
  let paragraphs = 0;
  for (let node = walker.nextNode(); node && !element.contains(node); node = walker.nextNode()) {
    const at = node.parentElement;
    if (!at || heading.contains(at)) continue;
    if (paragraphs >= 2 && at.closest('h2, h3, h4, h5, h6')) return true;
    if ((node.nodeValue ?? '').trim().length >= sentence && !at.closest('a, h2, h3, h4, h5, h6')) paragraphs += 1;
  }
  return false;
}
