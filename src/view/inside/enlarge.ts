import { message } from '../../platform/i18n';
import { make, makeIcon } from '../dom/make';
import { icons } from '../icons';
import type { OpenView } from '../open-view';

/** Pictures that were larger than the column open over the whole window. Those that are links stay links. */
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
    const large = make('img', { src: image.currentSrc || image.src, srcset: image.srcset, sizes: '100vw', alt: image.alt });
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
    const back = make('button', { type: 'button', class: 'lightBack', 'aria-label': message('view_closePicture') }, makeIcon(icons.close));
    sheet = make('dialog', { class: 'light', 'aria-label': image.alt || message('view_picture') }, large, caption && make('p', { lang: main.lang, dir: main.dir }, caption), back);
    sheet.addEventListener('click', close);
    sheet.addEventListener('cancel', close);
    dialog.append(sheet);
    sheet.showModal();
  };
  for (const image of body.querySelectorAll<HTMLImageElement>('img')) {
    if (image.closest('a[href], p:not(:has(> img:only-child)) , h1, h2, h3, h4, li, td, th') || image.hasAttribute('data-galley-tex')) continue;
    image.setAttribute('data-enlarge', '');
    image.setAttribute('tabindex', '0');
    image.setAttribute('role', 'button');
    image.setAttribute('aria-label', message('view_enlarge', image.alt || message('view_picture')));
    image.addEventListener('click', () => open(image), { signal });
  }
  keys.onFocused.push((focused, key) => {
    if (key !== 'Enter' || !(focused instanceof HTMLImageElement)) return false;
    open(focused);
    return true;
  });
  keys.escapes.push(close);
}
