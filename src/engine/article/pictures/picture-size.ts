import { isBlurUp } from '../../dom/blur-up';
import { pixelsIn } from '../../dom/pixels-in';
import { smallestPicture } from '../../dom/shown-picture';

/** In CSS pixels, as the page declares it; without end where it does not. */
export const side = (element: Element, name: 'width' | 'height'): number =>
  pixelsIn(element.getAttribute(name)) || Number.POSITIVE_INFINITY;

/** The shorter side. */
export const declaredSize = (element: Element): number =>
  isBlurUp(element) ? Number.POSITIVE_INFINITY : Math.min(side(element, 'width'), side(element, 'height'));

/** Is it larger than an icon, as far as the page says? */
export const isSizable = (picture: Element): boolean => Math.min(declaredSize(picture), sizeAsked(picture)) >= smallestPicture;

const asked = /[?&](?:size|w|width|h|height)=(\d{1,4})(?=&|$)/gi;
/** `/40x40/smart/`, `/fit-in/40x40/filters:…`: as Thumbor is asked (https://thumbor.readthedocs.io/en/latest/usage.html). */
const cropped = /\/(\d{1,4})x(\d{1,4})\/(?:(?:top|middle|bottom|left|center|right)\/)*(?:smart\/|filters:)/;

/** In pixels: the size that its address asks for, where no other attribute has an address from which a larger one may come. */
export function sizeAsked(picture: Element): number {
  const src = picture.getAttribute('src') ?? '';
  const sizes = [...[...src.matchAll(asked)].map(([, size]) => size), ...(cropped.exec(src)?.slice(1) ?? [])].map(Number);
  const isOnly = (): boolean =>
    [...picture.attributes].every(({ name, value }) => name === 'src' || name === 'alt' || !value.includes('/'));
  return sizes.length > 0 && picture.closest('picture') === null && isOnly() ? Math.min(...sizes) : Number.POSITIVE_INFINITY;
}

/** In CSS pixels, as the page declares them: a strip is a banner. In the picture's own, the widest that a page offers. */
const large = { side: 200, offered: 600 };

/** Is it one to look at by what the page declares on both sides, or else by the sizes it offers? */
export function isLarge(picture: Element): boolean {
  const sides = [side(picture, 'width'), side(picture, 'height')];
  if (sides.some(Number.isFinite)) return sides.every((size) => Number.isFinite(size) && size >= large.side);
  const offers = [...(picture.closest('picture')?.querySelectorAll('source') ?? []), picture];
  const sizes = offers.flatMap((offer) => [offer.getAttribute('srcset'), offer.getAttribute('data-srcset')]).join();
  return [...sizes.matchAll(/\s(\d{1,5})w\s*(?:,|$)/g)].some(([, width]) => Number(width) >= large.offered);
}
