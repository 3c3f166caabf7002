import { lent } from './lent-names';
import { pictureWords } from './picture-words';

/** Every picture has an alternative text, if an empty one; a link of nothing but pictures without words has a name. */
export function namePictures(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    const link = image.closest('a[href]');
    if (!link || link.textContent?.trim() || link.hasAttribute('aria-label')) continue;
    if ([...link.querySelectorAll('img')].every(({ alt }) => !alt.trim())) link.setAttribute('aria-label', pictureWords(image));
  }
}

/** What can be pressed needs a name; an empty alternative text says that there is nothing. */
export function nameForPressing(image: HTMLImageElement): void {
  if (image.alt.trim()) return;
  image.alt = pictureWords(image);
  image.setAttribute(lent, '');
}
