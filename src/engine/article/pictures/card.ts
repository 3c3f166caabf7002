import { namesFile } from '../../dom/file-address';
import { staysAtPicture } from '../../dom/picture-file';
import type { Page } from '../../page';
import { pictures } from './figure-selectors';
import { leadsHome, leadsToGallery, leadsToPicture } from './picture-page';

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

/** Is what is said of the picture a heading, or the link itself? */
function isTitled(figure: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(figure);
  return linkChars > chars / 2 || hasTitle(figure);
}
