import { smileyText } from '../../dom/smiley';
import { altOf } from '../../dom/alt-of';
import { asksForBlur } from '../../dom/blur-up';
import type { Step } from '../step';
import { isText } from '../nodes';
import { hasOwnWords, inStrips } from './in-strip';
import { imageSource } from './lazy-source';
import { areToldAlike, areTwo, fileKey, isHiddenItself, pictureKey } from './same-picture';
import { sizeOf } from './size';
import { writeSrcset } from './srcset';
import { emojiOf, isWorthShowing } from './worth';

/** How wide the view shows a picture: its own column, or the window where that is narrower. */
const columnSizes = '(min-width: 48em) 46em, 100vw';

const inLine = (image: Element): boolean =>
  [...(image.parentNode?.childNodes ?? [])].some((node) => isText(node) && node.data.trim() !== '');

const isCaptioned = (image: Element): boolean => Boolean(image.closest('figure')?.querySelector('figcaption')?.textContent?.trim());
const drop = (image: Element): void => (image.closest('picture') ?? image).remove();

/** Every picture with the address it means to show, absolute; those without one, pixels, icons and repetitions go. */
export const images: Step = (root, { page }) => {
  const seen = new Map<string, Element>();
  const offered = new Map<string, Element>();
  const files = new Set<string>();
  // Asked before the first of a strip goes elsewhere.
  const strips = inStrips([...root.querySelectorAll('img')]);
  for (const image of root.querySelectorAll('img')) {
    if (image.hasAttribute('data-galley-tex')) {
      image.setAttribute('src', imageSource(image, page).src);
      continue;
    }
    const emoji = emojiOf(image) || smileyText(image);
    if (emoji) {
      image.replaceWith(emoji);
      continue;
    }
    const { src, candidates } = imageSource(image, page);
    const size = sizeOf(image, page.origin(image), src);
    const key = src && pictureKey(src);
    const keys = [key, ...candidates.map(({ url }) => pictureKey(url))];
    const other = shownBefore(image, src, seen.get(key)) ?? offeredBefore(image, keys, offered);
    // A strip of pictures over the text may lead to its figures: what is said of each stands there.
    const isClear = other !== undefined && asksForBlur(other.getAttribute('src') ?? '') && !asksForBlur(src);
    const isTold = other !== undefined && ((isCaptioned(image) && !isCaptioned(other)) || (strips.has(other) && hasOwnWords(image)));
    const isBetter = other !== undefined && (isClear || isTold) && !inLine(other);
    if (!src || !isWorthShowing(image, src, size) || (isHiddenItself(image) && files.has(fileKey(src)))) {
      drop(image);
      continue;
    }
    const isAgain = other !== undefined && !isBetter && !inLine(image);
    for (const one of keys) offered.set(one, isAgain ? other : image);
    if (isAgain) {
      drop(image);
      continue;
    }
    if (isBetter) drop(other);
    seen.set(key, image);
    if (fileKey(src) !== '') files.add(fileKey(src));
    if (image.hasAttribute('alt') && altOf(image) === '') image.setAttribute('alt', '');
    image.setAttribute('src', src);
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    if (candidates.length > 1 || (candidates[0] && candidates[0].url !== src)) {
      image.setAttribute('srcset', writeSrcset(candidates));
      if (candidates.some(({ descriptor }) => descriptor.endsWith('w'))) image.setAttribute('sizes', columnSizes);
    }
    reserve(image, size);
  }
};

/** The picture of the same file that was shown before. */
const shownBefore = (image: Element, src: string, other: Element | undefined): Element | undefined =>
  other && areTwo([image, src], [other, other.getAttribute('src') ?? '']) ? undefined : other;

/** The picture that was offered before in one of the sizes of this one, if the same is said of both. */
function offeredBefore(image: Element, keys: readonly string[], offered: ReadonlyMap<string, Element>): Element | undefined {
  const other = keys.map((key) => offered.get(key)).find((one) => one !== undefined);
  return other && areToldAlike(image, other) ? other : undefined;
}

/** Width and height keep a picture's place before it is loaded; half a size, or one in per cent, would squash it. */
function reserve(image: Element, { width, height }: { width?: number; height?: number }): void {
  for (const [name, value] of [
    ['width', width],
    ['height', height],
  ] as const) {
    if (width && height && value) image.setAttribute(name, String(Math.round(value)));
    else image.removeAttribute(name);
  }
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}
