import { backgroundIn } from '../../dom/background';
import type { Step } from '../step';
import { imageSource } from './lazy-source';

/** Pictures that are no <img>: boxes with a background that say they are an image, late boxes. (Empty ones: the snapshot.) */
export const standIns: Step = (root, { page }) => {
  for (const box of root.querySelectorAll(':is(div, span, figure, a)[role="img"], :is(div, span)[data-src], :is(div, span)[data-bg]')) {
    if (box.querySelector('img, picture, video, iframe, math') || box.textContent?.trim()) continue;
    const shown = backgroundIn(box.getAttribute('style') ?? '');
    const src = imageSource(box, page).src || shown;
    if (!src || (!box.matches('[role="img"]') && !/\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(src))) continue;
    const image = page.document.createElement('img');
    image.setAttribute('src', src);
    image.setAttribute('alt', box.getAttribute('aria-label') ?? box.getAttribute('data-alt') ?? box.getAttribute('title') ?? '');
    box.replaceChildren(image);
  }
};
