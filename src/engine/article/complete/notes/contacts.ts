import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { followsKept } from '../beside';

/** A number and not "Call us now". */
const number = /^\+?[\d\s()./–-]{5,24}$/;
const mail = /^\S+@\S+\.\S+$/;
const reaching = 'a[href^="tel:" i], a[href^="mailto:" i]';
/** In characters. */
const longest = 300;
/** A page with more of them is a directory. */
const most = 40;
const mostUp = 4;
/** What stands in them is the site's. */
const ofTheSite = 'header, footer, nav, form, aside';

/** Is it a link to call or to write, called by the number or the address it leads to? */
export const dials = (link: Element): boolean => link.matches(reaching) && (number.test(textOf(link)) || mail.test(textOf(link)));

/**
 * How to reach what the page tells of: an address right below kept text, and the other lines of a card with a number to call
 * of which one is kept. Too short for a block model, and what many come for.
 */
export function contactsOf(page: Page, chars: Chars, kind: PageKind): Element[] {
  const addresses = [...page.root.querySelectorAll('address')].filter(
    (address) => isPlace(address, page) && chars(address) === 0 && followsKept(address, chars),
  );
  const links = [...page.root.querySelectorAll(reaching)].filter(dials);
  const few = links.length > most ? [] : links;
  const cards = few.flatMap((link) => cardAround(link, page, chars) ?? []);
  // Under an article stands who answers the press.
  const sections = kind === 'service' ? few.flatMap((link) => sectionAround(link, page, chars) ?? []) : [];
  return [...new Set([...addresses, ...sections, ...cards.flatMap((card) => linesOf(card, page, chars))])];
}

/** A house or a number to call; who wrote something stands in such an element too. */
const isPlace = (address: Element, page: Page): boolean =>
  page.stats(address).chars <= longest && isPlain(address, page) && /\d/.test(textOf(address)) && address.querySelector('time') === null;

/** The short box around a number in which something is kept. */
function cardAround(link: Element, page: Page, chars: Chars): Element | null {
  if (chars(link) > 0 || link.closest(ofTheSite)) return null;
  let box = link.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    if (page.stats(box).chars > longest || page.stats(box).inputs > 0) return null;
    if (chars(box) > 0) return box;
  }
  return null;
}

/** The short box around a number of which nothing is kept, right under a heading that follows kept text. */
function sectionAround(link: Element, page: Page, chars: Chars): Element | null {
  if (chars(link) > 0 || link.closest(ofTheSite)) return null;
  let box = link.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    if (page.stats(box).chars > longest || chars(box) > 0 || !isPlain(box, page)) return null;
    const heading = box.previousElementSibling;
    if (heading?.matches('h2, h3, h4')) return chars(heading) > 0 || followsKept(heading, chars) ? box : null;
  }
  return null;
}

const linesOf = (card: Element, page: Page, chars: Chars): Element[] =>
  [...card.children].filter((line) => chars(line) === 0 && page.stats(line).chars > 0 && isPlain(line, page));

/** Nothing to press or to follow, but to call or to write. */
function isPlain(box: Element, page: Page): boolean {
  const { links, inputs, images } = page.stats(box);
  if (inputs + images > 0 || box.matches('button') || box.querySelector('button')) return false;
  return links === 0 || [box, ...box.querySelectorAll('a')].every((link) => link.localName !== 'a' || dials(link));
}
