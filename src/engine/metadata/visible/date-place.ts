import { spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { findDate } from '../dates/find-date';

/** What is said of things to go to, beside the day they are on. */
const occasion =
  /\b(?:admission|box office|doors(?: open)?|tickets?|venue|einlass|eintritt|veranstaltungsort|billetterie|entrée (?:libre|gratuite)|tarifs?|venta de entradas|ingressos|biglietti|ingresso|toegang|bilety|wstęp)\b|билеты|вход свободный|会場|開場|開演|入場料|日時|장소|일시|地点|票价/i;
const factsAtMost = 300;
const cardAtMost = 2000;

/** Is it the day of something to go to, as the list of facts it stands in tells? */
export function isOccasion(page: Page, element: Element): boolean {
  if (element.closest('[itemtype*="/Event"], [itemprop~=startDate], [itemprop~=endDate]')) return true;
  const facts = element.closest('dl, table, ul');
  return facts !== null && page.stats(facts).chars <= factsAtMost && occasion.test(spacedText(facts));
}

/** Is a date that does not say what it is the article's? In a card it is another page's, under a later heading a source's. */
export const couldBeArticles = (page: Page, element: Element, heading: Element | null): boolean =>
  !inCard(page, element, heading) && !(heading && inLaterSection(page, element, heading));

/** Does it stand in one of several entries that lead to other pages and have dates of their own? */
function inCard(page: Page, element: Element, heading: Element | null): boolean {
  const title = heading ? fold(textOf(heading)) : '';
  const isCard = (entry: Element): boolean =>
    leadsElsewhere(page, entry, title) && (entry.querySelector('time') !== null || findDate(spacedText(entry)) !== undefined);
  for (let at = element; at !== page.root && at.parentElement && !(heading && at.contains(heading)); at = at.parentElement) {
    const { links, chars } = page.stats(at);
    if (chars > cardAtMost) return false;
    if (links === 0 || !isCard(at)) continue;
    const like = [...at.parentElement.children].filter(({ localName }) => localName === at.localName).slice(0, 12);
    if (like.filter(isCard).length >= 3) return true;
  }
  return false;
}

/** A headline that is a link, or little else than a link; not to a part of what the page itself is called. */
function leadsElsewhere(page: Page, entry: Element, title: string): boolean {
  const link =
    entry.querySelector('a h2, a h3, a h4, h2 a, h3 a, h4 a') ??
    (page.stats(entry).linkChars * 2 >= page.stats(entry).chars ? entry.querySelector('a') : null);
  const name = link ? fold(textOf(link)) : '';
  return name.length >= 8 && !(title && (name.includes(title) || title.includes(name)));
}

const sentence = 60;

/** Does a date stand under a further heading, with paragraphs between the title and that? */
function inLaterSection(page: Page, element: Element, heading: Element): boolean {
  if (!(heading.compareDocumentPosition(element) & 4) /* following */) return false;
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
