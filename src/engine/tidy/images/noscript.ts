import type { Step } from '../step';
import { holdsNothing, isElement, seenBeside, unwrap } from '../nodes';
import { namesPicture } from '../../dom/picture-file';
import { countsReaders } from './counters';
import { imageSource } from './lazy-source';

/** The picture right before a <noscript>, or the only one in the box right before it: MDR puts an empty box for an icon between. */
function twinOf(fallback: Element): Element | null {
  let before = seenBeside(fallback, 'previousSibling');
  while (isElement(before) && holdsNothing(before)) before = seenBeside(before, 'previousSibling');
  const box = isElement(before) ? before : null;
  if (!box) return null;
  if (box.matches('img')) return box;
  const pictures = box.querySelectorAll('img');
  return pictures.length === 1 && !box.textContent?.trim() ? (pictures[0] ?? null) : null;
}

/** The picture right behind a <noscript>, where one of its addresses names the same file: Zhihu and hessenschau write the fallback first. */
function twinAfter(fallback: Element, image: Element): Element | null {
  const after = seenBeside(fallback, 'nextSibling');
  if (!isElement(after) || !after.matches('img')) return null;
  const files = new Set(filesOf(image));
  return filesOf(after).some((file) => files.has(file)) ? after : null;
}

/** The files that any attribute names, also those of a `srcset`. */
const filesOf = (image: Element): string[] => [...image.attributes].flatMap(({ value }) => value.split(/[\s,]+/).filter(namesPicture));

const addresses = ['src', 'data-src', 'data-lazy-src'];

/** Does a <noscript> hold nothing but the player that stands right before it? */
function repeatsFrame(fallback: Element): boolean {
  const before = fallback.previousElementSibling;
  const [frame, ...others] = fallback.querySelectorAll('iframe');
  if (!frame || others.length > 0 || before?.localName !== 'iframe' || fallback.textContent?.trim()) return false;
  return addresses.some((name) => before.getAttribute(name) === frame.getAttribute('src'));
}

const carried = ['src', 'srcset', 'alt', 'width', 'height'];

/**
 * A <noscript> beside a picture that scripts load late says where the picture is. The picture in place takes what it
 * lacks from it; a fallback without such a twin stands for itself. (The snapshot made elements of its text.)
 */
export const noscript: Step = (root, { page }) => {
  for (const fallback of root.querySelectorAll('[data-galley-noscript]')) {
    if (repeatsFrame(fallback)) {
      fallback.remove();
      continue;
    }
    const images = fallback.querySelectorAll('img');
    const [image] = images;
    const twin = images.length === 1 && !fallback.textContent?.trim() ? (twinOf(fallback) ?? (image && twinAfter(fallback, image))) : null;
    if (!image || !twin) {
      if (image && images.length === 1 && countsReaders(image)) image.remove();
      unwrap(fallback);
      continue;
    }
    if (imageSource(twin, page).src === '') {
      for (const name of carried) {
        const value = image.getAttribute(name);
        if (value && (name !== 'alt' || !twin.getAttribute('alt'))) twin.setAttribute(name, value);
      }
    }
    fallback.remove();
  }
};
