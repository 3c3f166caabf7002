import { staysAtPicture } from '../../dom/picture-file';
import type { Page } from '../../page';
import { figures } from './figure-selectors';
import { isDeclared } from './declared-picture';
import { isFace } from './face';
import { isSizable } from './picture-size';
import { isHiddenBeside } from '../unseen';

/** Looked at from the top of the page. */
const mostLooked = 60;
/** In characters: what a gallery says of itself ("1 / 8", "Roll over image to zoom in"). */
const longestGallery = 160;
const elsewhere = 'nav, aside, footer, form, table, [role="navigation"], [role="dialog"]';

/**
 * The picture of a product: the first in the gallery that stands beside its name, in a column of its own, often as a list. The
 * others show it again from other sides. Where the gallery has more words than such a one, in its buttons and boxes that open, it is the
 * picture at the address that the page declares.
 */
export function productPicture(page: Page, title: Element, declared?: string): Element | null {
  const isOurs = (declared && isDeclared(declared)) || (() => false);
  for (const picture of [...page.root.querySelectorAll('img')].slice(0, mostLooked)) {
    if (!isSizable(picture) || isHiddenBeside(page, picture, title) || picture.closest(elsewhere) || leadsAway(picture)) continue;
    const gallery = beside(picture, title);
    if (!gallery || (page.stats(gallery).chars > longestGallery && !isOurs(picture))) continue;
    return picture.closest(figures) ?? picture.closest('picture') ?? picture;
  }
  return null;
}

function leadsAway(picture: Element): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href') ?? '#';
  return !staysAtPicture(href);
}

/** The picture's part of the nearest box that it shares with the name; null where somebody's face or a sign stands between. */
function beside(picture: Element, title: Element): Element | null {
  for (let part = picture; part.parentElement; part = part.parentElement) {
    if (isFace(part)) return null;
    if (part.parentElement.contains(title)) return part.parentElement.localName === 'body' ? null : part;
  }
  return null;
}
