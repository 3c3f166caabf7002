import type { Page } from '../../page';
import { isBlank, isElement, rename, unwrap } from '../nodes';
import type { Step } from '../step';

/** Classes of boxes of pictures, and of carousels. */
export const galleryNames =
  /(?:^|[\s_-])(?:galler(?:y|ies)|slides?|slider|slideshow|carousel|swiper|slick|splide|flickity|glide|owl|mosaic|tiles?|tiled|album|photo-?grid|image-?grid|lightbox)(?:$|[\s_-])/i;
const longestCaption = 200;

/** What shows a picture in an element with just one: the <picture>, with a link that holds nothing else. */
function pictureIn(element: Element): Element | null {
  const images = element.matches('img') ? [element] : [...element.querySelectorAll('img')];
  const [image] = images;
  if (!image || images.length > 1) return null;
  const picture = image.closest('picture') ?? image;
  const link = picture.closest('a');
  return link && element.contains(link) && !link.textContent?.trim() ? link : picture;
}

/** Does the page set these side by side: by the name of their box, or by how it lays it out? */
function isSideBySide(box: Element, page: Page): boolean {
  if (galleryNames.test(box.getAttribute('class') ?? '') || box.matches('[data-galley-gallery]')) return true;
  const style = page.style(box);
  if (!style) return false;
  const { display, flexDirection } = style;
  return /grid/.test(display) || (/flex/.test(display) && !flexDirection.startsWith('column'));
}

/** Boxes of nothing but pictures, each with at most a caption, that the page shows side by side or one after another in a frame. */
export const galleries: Step = (root, { page }) => {
  for (const box of root.querySelectorAll('div, ul, ol, section, figure, amp-carousel')) {
    if (!root.contains(box) || box.closest('[data-galley-gallery], table, pre')) continue;
    const parts = [...box.childNodes].filter((node) => !isBlank(node));
    const tiles = parts.filter((part) => !(isElement(part) && part.matches('figcaption, br')));
    if (tiles.length < 2 || !tiles.every((part) => isElement(part) && isTile(part))) continue;
    if (!isSideBySide(box, page)) continue;
    for (const tile of tiles) settleTile(tile as Element);
    for (const br of box.querySelectorAll(':scope > br')) br.remove();
    const around = box.parentElement;
    if (around?.localName === 'figure' && isAllOf(around, box)) {
      around.setAttribute('data-galley-gallery', '');
      unwrap(box);
    } else rename(box, 'figure').setAttribute('data-galley-gallery', '');
  }
};

/** Does a figure hold nothing but this box and its caption? */
const isAllOf = (figure: Element, box: Element): boolean =>
  [...figure.childNodes].every((node) => node === box || isBlank(node) || (isElement(node) && node.localName === 'figcaption'));

const isTile = (part: Element): boolean =>
  part.matches('div, li, dl, figure, a, img, picture, span, p, button') &&
  pictureIn(part) !== null &&
  (part.textContent ?? '').trim().length <= longestCaption &&
  !part.querySelector('h1, h2, h3, ul, ol, table');

/** A figure with the picture, and its text as its caption. */
function settleTile(tile: Element): void {
  const picture = pictureIn(tile) as Element;
  const document = tile.ownerDocument;
  const figure = document.createElement('figure');
  tile.before(figure);
  figure.append(picture);
  if (tile === picture) return;
  const caption = tile.querySelector('figcaption, dd') ?? tile;
  if (caption.textContent?.trim()) {
    const figcaption = document.createElement('figcaption');
    figcaption.append(...caption.childNodes);
    figure.append(figcaption);
  }
  tile.remove();
}
