import { isBlurUp } from '../dom/blur-up';
import { smallestPicture } from '../dom/shown-picture';

/** In CSS pixels, as the page declares it; without end where it does not. */
export const side = (element: Element, name: 'width' | 'height'): number =>
  Number.parseInt(element.getAttribute(name) ?? '', 10) || Number.POSITIVE_INFINITY;

/** The shorter side. */
export const declaredSize = (element: Element): number =>
  isBlurUp(element) ? Number.POSITIVE_INFINITY : Math.min(side(element, 'width'), side(element, 'height'));

/** Is it larger than an icon, as far as the page says? */
export const isSizable = (picture: Element): boolean => declaredSize(picture) >= smallestPicture;
