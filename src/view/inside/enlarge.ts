import { message } from '../../platform/i18n';
import { make, makeIcon } from '../dom/make';
import { icons } from '../icons';
import type { OpenView } from '../open-view';
import { nameForPressing } from './name-pictures';

/** A link around a picture that leads to a picture: the same one, larger. */
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;
const linkOf = (image: Element) => image.closest<HTMLAnchorElement>('a[href]');
/** Narrower than this, in CSS pixels as declared, there is nothing to enlarge. */
const smallest = 240;

/** Does a picture stand for itself: in no sentence, cell or link to elsewhere, and no formula? */
function mayOpen(image: HTMLImageElement): boolean {
  const link = linkOf(image);
  if (link && !pictureFile.test(link.href)) return false;
  const width = Number(image.getAttribute('width') || Number.POSITIVE_INFINITY);
  return (
    width >= smallest &&
    !image.hasAttribute('data-galley-tex') &&
    !image.closest('p:not(:has(> img:only-child)), h1, h2, h3, h4, li, td, th')
  );
}

/** Pictures open over the whole window. Those that are links to elsewhere stay links. */
export function enlargeImages({ body, main, dialog, keys, signal }: OpenView): void {
  let sheet: HTMLDialogElement | undefined;
  const close = (): boolean => {
    if (!sheet) return false;
    sheet.remove();
    sheet = undefined;
    return true;
  };
  const open = (image: HTMLImageElement) => {
    close();
    const full = linkOf(image)?.href;
    const source = full ? { src: full } : { src: image.currentSrc || image.src, srcset: image.srcset, sizes: '100vw' };
    const large = make('img', { ...source, alt: image.alt });
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
    const back = make('button', { type: 'button', class: 'lightBack', 'aria-label': message('view_closePicture') }, makeIcon(icons.close));
    sheet = make(
      'dialog',
      { class: 'light', 'aria-label': image.alt || message('view_picture') },
      large,
      caption && make('p', { lang: main.lang, dir: main.dir }, caption),
      back,
    );
    sheet.addEventListener('click', close);
    sheet.addEventListener('cancel', close);
    dialog.append(sheet);
    sheet.showModal();
  };
  for (const image of body.querySelectorAll<HTMLImageElement>('img')) {
    if (!mayOpen(image)) continue;
    image.setAttribute('data-enlarge', '');
    if (!linkOf(image)) {
      image.setAttribute('tabindex', '0');
      image.setAttribute('role', 'button');
      nameForPressing(image);
      image.setAttribute('aria-label', message('view_enlarge', image.alt));
    }
    const onClick = (event: Event) => {
      event.preventDefault();
      open(image);
    };
    (linkOf(image) ?? image).addEventListener('click', onClick, { signal });
  }
  keys.onFocused.push((focused, key) => {
    if ((key !== 'Enter' && key !== ' ') || !(focused instanceof HTMLImageElement)) return false;
    open(focused);
    return true;
  });
  keys.escapes.push(close);
}
