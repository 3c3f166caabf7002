import { captionNames } from '../../dom/caption-names';
import { namesFile } from '../../dom/file-address';
import { staysAtPicture } from '../../dom/picture-file';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { leadsAway } from '../leads-away';
import { leadsElsewhere } from './picture-links';
import { leadsHome, leadsToGallery, leadsToPicture } from './picture-page';

/** A picture with more words beside it than a credit has, and no caption, is a card or an advertisement. */
export const longestLabel = 160;

/** What may say in links who made a picture. */
const credits =
  'figcaption, [class*="photo" i][class*="credit" i], [class*="foto" i][class*="credit" i], [class*="image" i][class*="credit" i]';

/** Captions of pictures that are no `<figure>`, as WordPress and Blogger have written them. */
export const captions = 'figcaption, .wp-caption-text, .gallery-caption, .tr-caption';
export const figures = 'figure, .wp-caption, .gallery-item, .tr-caption-container';

const pictures = 'img, picture';

/** The words that a page itself calls a picture's caption, or that share a box with one picture and nothing else. */
export const isCaption = (element: Element, page: Page): boolean =>
  element.matches(captions)
    ? !isCard(element.closest(figures), page)
    : isAloneUnder(element, page) || isNamedCaption(element, page) || isSaidInFigure(element, page);

/** Shorter captions only credit somebody, longer ones are texts of their own. */
const captionChars = { least: 20, leastDense: 10, most: 400 };

function isNamedCaption(element: Element, page: Page): boolean {
  const { chars, linkChars, images } = page.stats(element);
  const isNamed = captionNames.test(element.getAttribute('class') ?? '') && linkChars <= chars / 2;
  return (isNamed || isLinkedCredit(element, page)) && images === 0 && chars <= captionChars.most;
}

/** A figure of a journal has its number in the caption, and what it shows in lines beside it. */
function isSaidInFigure(element: Element, page: Page): boolean {
  const figure = element.matches('p, div') ? element.closest('figure') : null;
  if (!figure || figure.querySelector('figcaption') === null || element.closest('figcaption') || isCard(figure, page)) return false;
  const { chars, links, images, inputs } = page.stats(element);
  return chars >= captionChars.least && chars <= captionChars.most && links + images + inputs === 0 && !element.querySelector('button');
}

/** Pictures of WordPress's galleries have pages of their own. */
const galleryItem = '.gallery .gallery-item';
const titles = 'h1, h2, h3, h4, h5, h6';

/** In characters: "View photos" and who took them. */
const longestGalleryLabel = 40;

/**
 * A figure whose picture leads to another page, and not to the picture itself, to more pictures of what it shows, to the report whose cover
 * it is or to the site's home page, announces that page.
 */
export function isCard(figure: Element | null, page: Page): boolean {
  const picture = figure?.querySelector(pictures);
  if (!figure || picture?.closest(galleryItem)) return false;
  const link = picture?.closest('a[href]') ?? titleLink(figure);
  const href = link?.getAttribute('href') ?? '';
  if (!link || href === '' || staysAtPicture(href)) return false;
  if (isTitled(figure, page)) return page.stats(figure).chars > longestGalleryLabel || !leadsToGallery(link, page) || hasTitle(figure);
  return !(href === picture?.getAttribute('src') || namesFile(href) || leadsToPicture(link, page) || leadsHome(link, page));
}

/** The link in a caption that is a heading or has one in it: the title of another page, beside a picture that leads nowhere. */
function titleLink(figure: Element): Element | null {
  const title = figure.querySelector('figcaption :is(h2, h3, h4, h5, h6)');
  return title?.closest('a[href]') ?? title?.querySelector('a[href]') ?? null;
}

const hasTitle = (figure: Element): boolean => figure.querySelector(titles) !== null;

/** Is there no link in the box but one around its picture, to see it larger? */
function onlyEnlarges(box: Element, page: Page): boolean {
  const { links } = page.stats(box);
  if (links !== 1) return links === 0;
  const link = box.querySelector(pictures)?.closest('a[href]');
  return Boolean(link && box.contains(link) && !leadsElsewhere(link, page));
}

/** Is what is said of the picture a heading, or the link itself? */
function isTitled(figure: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(figure);
  return linkChars > chars / 2 || hasTitle(figure);
}

/** In characters: a photographer and an agency. */
const longestCredit = 40;

/** What some set below a picture and a break, in italics, with a link to whoever made it. */
const setOff = 'br + :is(i, em)';
/** With more of it in links it leads to what it tells of. */
const mostCredit = 1 / 3;

/** Does nothing in a line lead anywhere, or do a few words of one that is set off name whoever made the picture? */
function isUnlinked(element: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(element);
  if (linkChars === 0) return true;
  if (!element.matches(setOff) || linkChars > chars * mostCredit) return false;
  return [...element.querySelectorAll('a[href]')].every((link) => leadsAway(page, link));
}

function isAloneUnder(element: Element, page: Page): boolean {
  const { chars, links } = page.stats(element);
  const box = element.parentElement;
  const beforeIt = element.previousElementSibling;
  const above = element.matches(setOff) ? (beforeIt?.previousElementSibling ?? null) : beforeIt;
  const beside = above && chars >= captionChars.least ? creditBelow(element, page) : 0;
  return (
    isUnlinked(element, page) &&
    chars <= longestLabel &&
    element.querySelector('li') === null &&
    // "1 / 8" counts pictures.
    /\p{L}/u.test(element.textContent ?? '') &&
    box !== null &&
    above !== null &&
    page.stats(box).chars === chars + page.stats(above).chars + beside &&
    (element.matches(setOff) && links > 0 ? page.stats(box).links === links : onlyEnlarges(box, page)) &&
    (page.stats(above).chars === 0 || above.matches(figures)) &&
    (above.matches(pictures) || above.querySelector(pictures) !== null)
  );
}

/** The characters of a credit that ends the box a caption stands in; 0 where there is none. */
function creditBelow({ nextElementSibling: credit }: Element, page: Page): number {
  if (!credit || credit.nextElementSibling || credit.matches(captions) || credit.closest('button') || credit.querySelector('button'))
    return 0;
  const { chars } = page.stats(credit);
  return chars <= longestCredit && isCredit(textOf(credit)) ? chars : 0;
}

/** "Jana Malá", "© AP/Ann Lee", "Photo by Ann Lee"; "No thanks" is an answer. */
const isCredit = (text: string): boolean => credit.test(text) || text.split(' ').every((word) => /^[\p{Lu}\p{Lo}©(/|&–-]/u.test(word));

/** Does a caption say something of a picture that stays? A reader misses it then, whatever a block model makes of it. */
export function isShownCaption(page: Page, caption: Element): boolean {
  const { chars, linkChars } = page.stats(caption);
  if (caption.localName === 'figcaption' && !caption.closest('figure') && !isUnderFigure(caption)) return false;
  if (caption.localName === 'figcaption' && isPhrase(textOf(caption))) return linkChars === 0 && !page.hidden(caption);
  const isWords = linkChars < chars / 2 || isLinkedCredit(caption, page);
  // Longer ones name who made it before they say what it shows.
  if (chars <= longestCredit * 2 && namesMaker.test(textOf(caption))) return isWords && !page.hidden(caption);
  const least = isDense(textOf(caption)) ? captionChars.leastDense : captionChars.least;
  return chars >= least && chars <= captionChars.most && isWords && !page.hidden(caption);
}

/** Some set it right below the figure that it belongs to. */
const isUnderFigure = ({ previousElementSibling: above }: Element): boolean =>
  above !== null && above.querySelector(pictures) !== null && !above.querySelector('figcaption') && !above.textContent?.trim();

/**
 * Do its links name a photographer and where the picture is from, as a licence may ask? Those to pages of the site announce them, unless
 * they come behind the one to who made it.
 */
function isLinkedCredit(caption: Element, page: Page): boolean {
  if (!caption.matches(credits)) return false;
  const [first, ...others] = caption.querySelectorAll('a[href]');
  if (first && !leadsAway(page, first)) return false;
  return isCreditLine(textOf(caption)) || others.every((link) => leadsAway(page, link));
}

/** A few words with one in small letters among them: "View from the pier", and no name, agency or "Photo by". */
const phrase = /^[^\s©:/|(]+(?: [^\s©:/|(]+){2,4}$/;
const credit =
  /^(?:by|via|von|par|por|di|de|door|av|photo|image|picture|courtesy|credits?|source|fotos?|bild|grafik|quelle|archiv|photos?|crédit|fuente|fonte|bron|beeld|fot)\b/i;

/** Nothing but who made the picture, said in so many words: "Foto: ATON", "(Image: © Lee)", "© Ann Lee". */
const namesMaker =
  /^[([]?\s?(?:(?:photo|foto|fotografie|bild|image|picture|grafik|copyright|credits?|crédito?|quelle|source|fuente|fonte|bron|beeld)s?\s?(?:credits?|by)?\s?[:：©]|©|\(c\))\s?\S/i;

/** Does a line begin as a credit does? */
export const isCreditLine = (text: string): boolean => /^(?:©|\(c\))/i.test(text) || credit.test(text);

const isPhrase = (text: string): boolean =>
  text.length < captionChars.least * 1.5 &&
  phrase.test(text) &&
  / \p{Ll}{2,}(?: |$)/u.test(text) &&
  !credit.test(text) &&
  !/photo|foto|getty|pixabay|unsplash|adobe|stock/i.test(text);
