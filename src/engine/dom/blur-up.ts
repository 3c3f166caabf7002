import { namesPicture } from './picture-file';

/**
 * Does an <img> hold a blurred thumb for a picture that comes in its place? The size it declares is then the thumb's.
 * Icons and avatars, which come late as well, are square.
 */
export function isBlurUp(image: Element): boolean {
  const shown = image.getAttribute('src') ?? '';
  if (!namesPicture(shown) || image.getAttribute('width') === image.getAttribute('height')) return false;
  return [...image.attributes].some(({ name, value }) => /^data-.*src$/.test(name) && value !== shown && namesPicture(value));
}

/** Does an address ask a service for a blurred copy of a picture, as is shown until the picture itself is there? */
export const asksForBlur = (address: string): boolean => /[,/](?:e_)?blur[_:]\d|[?&]blur=\d/i.test(address);
