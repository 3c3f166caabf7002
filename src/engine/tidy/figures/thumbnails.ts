import { altOf } from '../../dom/alt-of';
import { pixelsIn } from '../../dom/pixels-in';
import type { Step } from '../step';

/** In CSS pixels, the longer side of a picture that only leads to a larger one. */
const largest = 160;

const sideOf = (image: Element): number =>
  Math.max(...['width', 'height'].map((side) => pixelsIn(image.getAttribute(side)) || Number.POSITIVE_INFINITY));

/**
 * The row of thumbnails of a gallery goes: small pictures and no word, of which one shows by its description what a large
 * one does, and none leads to what is shown nowhere else.
 */
export const thumbnails: Step = (root) => {
  const images = [...root.querySelectorAll('img')];
  const shown = new Set(images.filter((image) => sideOf(image) > largest).map(altOf));
  const isShown = (image: Element) => altOf(image) !== '' && shown.has(altOf(image));
  for (const row of new Set(images.filter((image) => sideOf(image) <= largest).map((image) => rowOf(image, root)))) {
    if (row === root || row.textContent?.trim()) continue;
    const small = [...row.querySelectorAll('img')];
    if (small.length < row.children.length || small.some((image) => sideOf(image) > largest) || row.querySelector('video, iframe'))
      continue;
    if (small.some(isShown) && small.every((image) => isShown(image) || image.closest('a[href]') === null)) row.remove();
  }
};

/** The box around a picture that holds something else too. */
function rowOf(image: Element, root: Element): Element {
  let box = image.parentElement as Element;
  while (box !== root && box.children.length < 2) box = box.parentElement as Element;
  return box;
}
