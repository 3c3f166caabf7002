import type { PageKind } from '../../../rules/kinds';
import { altOf } from '../../dom/alt-of';
import { namesPicture } from '../../dom/picture-file';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { isCard } from '../pictures/card';
import { figures } from '../pictures/figure-selectors';
import { comicPictures } from '../pictures/comic';
import { declaredPicture } from '../pictures/declared-picture';
import { isFace } from '../pictures/face';
import { headlineGallery } from './headline-gallery';
import { isBackground, isOnButton } from '../pictures/picture-drawing';
import { isLarge, isSizable } from '../pictures/picture-size';
import { media } from '../pictures/media';
import { productPicture } from '../pictures/product-picture';
import { isHiddenBeside } from '../unseen';

/** The page's headline among its pictures, as it was before anything was cut out. */
export interface Headline {
  /** Does the box stand below the headline, with its picture? */
  isAbove(box: Element): boolean;
  /** The pictures that stand with the headline, each with its figure: an article's first picture. */
  pictures: ReadonlySet<Element>;
  holdsPicture(box: Element): boolean;
}

/** In characters, without the picture's own: what stands around a headline, and no column of a page. */
const longestHead = 1200;
/** More pictures than this are a gallery or cards. */
const mostPictures = 4;
/** Looked at from the top of the page. */
const mostLooked = 60;
const elsewhere = 'nav, aside, ul, ol, table, footer, form';

/** Reads where the pictures stand to the headline; `image` is the address of the one that the page declares to be its own. */
export function headlineOf(page: Page, title: Element | null, kind: PageKind, image?: string): Headline {
  const found = title ? [...page.root.querySelectorAll(media)] : [];
  const isAfter = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const around = new Set<Element>();
  for (let at = title; at; at = at.parentElement) around.add(at);
  const from = found.findIndex((picture) => isAfter(title as Element, picture));
  const below = new Set(from < 0 ? [] : found.slice(from));
  const pictures = new Set(comicPictures(page));
  for (const picture of found.slice(0, mostLooked)) {
    const box = picture.closest(figures) ?? picture.closest('picture') ?? picture;
    if (title && stands(page, box, title, below.has(picture))) pictures.add(box);
  }
  const product = kind === 'product' && title && pictures.size === 0 ? productPicture(page, title, image) : null;
  if (product) pictures.add(product);
  if (title && pictures.size === 0) for (const picture of headlineGallery(page, title)) pictures.add(picture);
  // The page's first heading may have other words than its title.
  const head = title ?? page.root.querySelector('h1');
  const declared = head && image && pictures.size === 0 ? declaredPicture(page, head, image) : null;
  if (declared) pictures.add(declared);
  return {
    isAbove: (box) => !around.has(box) && below.has(box.matches(media) ? box : (box.querySelector(media) as Element)),
    pictures,
    holdsPicture: (box) => [...pictures].some((picture) => box.contains(picture)),
  };
}

/** In characters: a label ("News", "Sale!") may stand between the picture and the headline below it, and a caption, a credit or a button beside it. */
const longest = { between: 40, beside: 160 };
const mostBesideLinks = 2;

/** What an article is filed under is no menu. */
const filed = 'a[rel~="tag"]';

/** Has a box nothing of its own from the picture in it to the headline, whatever comes after that? */
function isRightOver(page: Page, box: Element, picture: Element, title: Element): boolean {
  let part = picture;
  while (part.parentElement && part.parentElement !== box) part = part.parentElement;
  const { chars, images, links } = page.stats(part);
  if (images > mostPictures || chars > page.stats(picture).chars + longest.beside || links > mostBesideLinks) return false;
  let between = 0;
  for (let at = title; at !== box; at = at.parentElement as Element)
    for (let before = at.previousElementSibling; before && before !== part; before = before.previousElementSibling) {
      const { chars, images, links } = page.stats(before);
      const isBeside = links === 0 && before.previousElementSibling === part && chars <= longest.beside;
      between += isBeside ? 0 : chars;
      if (between > longest.between || images > 0 || links - before.querySelectorAll(filed).length > 1) return false;
    }
  return true;
}

/** A figure with words under it is no sign, whatever its size. */
const isCaptioned = (box: Element): boolean => box.matches(figures) && Boolean(box.querySelector('figcaption')?.textContent?.trim());

/** In words: shorter titles are names, of people too. */
const fewestTold = 4;

/** Is the headline all that is said of a picture? Then it shows what the text is about, and nobody's face, whatever its box is called. */
function isTold(picture: Element, title: Element): boolean {
  const said = fold(altOf(picture));
  return said.split(' ').length >= fewestTold && said === fold(textOf(title));
}

/** Does a picture stand in the box of the headline, alone where it stands above it, and is it nobody's face and no link to elsewhere? */
function stands(page: Page, box: Element, title: Element, isBelow: boolean): boolean {
  // The picture that a <picture> chooses says its size and stands in its link.
  const picture = box.querySelector('img') ?? (box.matches(media) ? box : box.querySelector(media));
  if (
    !picture ||
    !isSizable(picture) ||
    isOnButton(picture) ||
    isBackground(picture) ||
    isCard(box, page) ||
    isHiddenBeside(page, box, title)
  )
    return false;
  const link = box.matches(figures) ? null : picture.closest('a[href]');
  if (link && !namesPicture(link.getAttribute('href') ?? '')) return false;
  const told = isTold(picture, title);
  for (let at: Element | null = picture; at; at = at.parentElement) {
    if (at.contains(title)) {
      const { chars, images } = page.stats(at);
      if (images <= (isBelow ? mostPictures : 1) && chars - page.stats(box).chars <= (isBelow ? longestHead : longestHead / 2)) return true;
      // The head of an article may have its cover first, then who wrote it and when.
      const isHead = at.closest('header') !== null && images <= mostPictures && chars <= longestHead / 2;
      return !isBelow && (isLarge(picture) || isCaptioned(box) || told) && (isHead || isRightOver(page, at, box, title));
    }
    if (at.matches(elsewhere) || (isFace(at) && !told)) return false;
    // Among words of a box of its own it stands or goes with them: a code to scan, in what a short text is followed by.
    if (isBelow && page.stats(at).chars - page.stats(box).chars > longest.beside) return false;
  }
  return false;
}
