import { staysAtPicture } from '../../dom/picture-file';
import type { Page } from '../../page';
import { figures } from './figure-selectors';
import { isFace } from './face';
import { declaredSize } from './picture-size';
import { isHiddenBeside } from '../unseen';

/** Looked at from the top of the page. */
const mostLooked = 60;
/** In characters, between the headline and the picture, and beside it in its box: names, dates, a standfirst. */
const longest = 1200;
/** In neighbours, between them. */
const mostBetween = 40;
/** In CSS pixels, the shorter side, where it is declared. */
const smallest = 150;
const elsewhere = 'nav, aside, ul, ol, table, footer, form, dialog, [role="navigation"], [role="dialog"], [aria-hidden="true"]';
/** What sites declare for every page of theirs. */
const ofTheSite = /logo|default|placeholder|fallback|favicon|social|share|og[-_]?image/i;

/** A shorter name is a number or a word that other files have too. */
const shortestName = 8;

/** The name of a picture's file without what says its size or format. */
function nameOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{3,4}$/, '');
  return name.replace(/(?:-\d{2,4}x\d{2,4}|-scaled|@\dx)$/, '').replace(sizeBefore, '');
}
/** `il_1080xN.15555_3y.jpg`, `800x800_lamp.jpg`. */
const sizeBefore = /^(?:[a-z]{1,3}_)?\d{2,4}x(?:\d{2,4}|n)[._-]/i;

/** Tells of a picture whether its file is the one that a page declares to be its own; null where that is one of the site's. */
export function isDeclared(address: string): ((picture: Element) => boolean) | null {
  const name = nameOf(address);
  return name.length < shortestName || ofTheSite.test(name) ? null : (picture) => names(picture, name);
}

/** The picture that the page declares to be its own, where it stands large near the headline and outside of the text. */
export function declaredPicture(page: Page, title: Element, address: string): Element | null {
  const isOurs = isDeclared(address);
  if (!isOurs) return null;
  for (const picture of [...page.root.querySelectorAll('img')].slice(0, mostLooked)) {
    if (!isOurs(picture) || declaredSize(picture) < smallest || standsElsewhere(page, picture) || isHiddenBeside(page, picture, title))
      continue;
    const link = picture.closest('a[href]');
    if (link && !showsLarger(link)) continue;
    if (isNear(page, picture, title)) return picture.closest(figures) ?? picture.closest('picture') ?? picture;
  }
  return null;
}

/** In characters, beside the picture in its list: "View larger image". */
const longestLabel = 40;

/** Does it stand where other things are shown? A list of nothing but the picture is a slider of one. */
function standsElsewhere(page: Page, picture: Element): boolean {
  const other = picture.closest(elsewhere);
  if (!other?.matches('ul, ol')) return other !== null;
  const { images, chars } = page.stats(other);
  return images > 1 || chars > longestLabel || other.querySelector(titles) !== null || other.parentElement?.closest(elsewhere) != null;
}

const titles = 'h1, h2, h3, h4, h5, h6';

/** What scripts are called that show a picture larger over its page; the page that they fetch for it may have any address. */
const lightboxes = /lightbox|fancybox|colorbox|highslide|photoswipe/i;

/** Does a link lead to no more than the picture? */
const showsLarger = (link: Element): boolean =>
  ['href', 'class', 'rel'].some((name) => lightboxes.test(link.getAttribute(name) ?? '')) ||
  staysAtPicture(link.getAttribute('href') ?? '');

const addresses = ['src', 'srcset', 'data-src', 'data-srcset', 'data-lazy-src'];
const names = (picture: Element, name: string): boolean => addresses.some((from) => picture.getAttribute(from)?.includes(name));

/** Does the picture stand in a box of its own beside the headline's, with little between them? */
function isNear(page: Page, picture: Element, title: Element): boolean {
  let part = picture;
  for (; part.parentElement && !part.parentElement.contains(title); part = part.parentElement) if (isFace(part)) return false;
  const common = part.parentElement;
  if (!common || isFace(part) || page.stats(part).chars > longest) return false;
  let head = title;
  while (head.parentElement && head.parentElement !== common) head = head.parentElement;
  // Above the headline stands only a part of its own, in the box of the article.
  const isAbove = (part.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [from, to] = isAbove ? [part, head] : [head, part];
  let chars = isAbove ? page.stats(part).chars : 0;
  let at = from.nextElementSibling;
  for (let looked = 0; at && at !== to && looked < mostBetween; looked++, at = at.nextElementSibling) chars += page.stats(at).chars;
  return at === to && chars <= longest / (isAbove ? 4 : 1);
}
