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
