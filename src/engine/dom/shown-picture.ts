import { altOf } from './alt-of';
import { pixelsIn } from './pixels-in';

/** In CSS pixels as a page declares them: a smaller picture is an icon or an avatar. */
export const smallestPicture = 72;

/** In words: a shorter text names a sign, but not in a photograph's format, nor on what is there for those without scripts. */
const leastSaid = 3;
const jpeg = /\.jpe?g(?:[?#]|$)/i;
const sign = /\b(?:share|facebook|twitter|pinterest|whatsapp|telegram|linkedin|reddit|e-?mail|icon|logo)\b/i;

/** Is it told what can be seen, of a picture that does nothing when it is pressed? */
const isDescribed = (image: Element): boolean => {
  const said = altOf(image);
  const isPhotograph = image.closest('[data-galley-noscript]') !== null || jpeg.test(image.getAttribute('src') ?? '');
  const words = said === '' ? 0 : said.split(/\s+/).length;
  return words >= (isPhotograph ? 1 : leastSaid) && !sign.test(said) && image.closest('a, button, [role="button"]') === null;
};

/** Does a page itself say that a picture is one to look at: declared larger than an icon, or a figure's, in several sizes, or told of? */
export function isShownPicture(image: Element): boolean {
  const [width = 0, height = 0] = ['width', 'height'].map((side) => pixelsIn(image.getAttribute(side)));
  if (width > 0 && height > 0) return Math.min(width, height) >= smallestPicture;
  if (image.matches('[srcset], [data-srcset]') || image.closest('figure, picture') !== null) return true;
  return width + height === 0 && isDescribed(image);
}

export const holdsShownPicture = (box: Element): boolean => [...box.querySelectorAll('img')].some(isShownPicture);
