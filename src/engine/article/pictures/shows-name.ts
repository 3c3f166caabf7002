import { spacedText } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import type { Kept } from '../kept';

/** In characters: a shorter name ("Tent") may be said of any picture. */
const shortest = 8;
/** Of a card: so many titles are asked, of which it has one, and so many pictures may it have. */
const most = { titles: 6, pictures: 12 };
const titles = 'h1, h2, h3, h4, h5, h6, [role="heading"], a[href], strong, b';

/**
 * Is what is said of a picture what a kept title in this box says, so that it is the picture of that: a product's, a film's, a story's? It may
 * show it from many sides.
 */
export function showsName(picture: Element, box: Element, { stats }: Page, kept: Kept): boolean {
  if (stats(box).images > most.pictures) return false;
  const images = picture.matches('img') ? [picture] : [...picture.querySelectorAll('img')];
  const said = images.map((image) => fold(image.getAttribute('alt') ?? ''));
  if (said.length === 0 || said.some((one) => one.length < shortest)) return false;
  // What leads to a thing in another colour is a link without a word.
  const named = [...box.querySelectorAll(titles)].filter((title) => stats(title).chars > 0);
  return named.slice(0, most.titles).some((title) => {
    const name = kept.chars(title) > 0 ? fold(spacedText(title)) : '';
    return name.length >= shortest && said.every((one) => ` ${one} `.includes(` ${name} `));
  });
}
