import { altOf } from '../../dom/alt-of';
import type { Step } from '../step';

/** In characters of an address that holds the picture itself: a blurred thumb is small. */
const longest = 12_000;

const isThumb = (image: Element): boolean => {
  const shown = image.getAttribute('src') ?? '';
  return /^data:image\/(?:png|jpe?g|webp|gif|avif)[;,]/i.test(shown) && shown.length <= longest;
};

/** The picture right behind, of which the page names a file. */
function behind({ nextElementSibling: next, nextSibling: node }: Element): Element | null {
  if (!next || (node !== next && node?.textContent?.trim())) return null;
  const image = next.matches('img') ? next : next.matches('picture') ? next.querySelector('img') : null;
  return image && !image.getAttribute('src')?.startsWith('data:') ? image : null;
}

/** The blurred thumb that a page shows in its place until a picture is there, an <img> of its own right before it. */
export const blurredTwins: Step = (root) => {
  for (const image of root.querySelectorAll('img[src^="data:"]')) {
    const picture = isThumb(image) ? behind(image) : null;
    if (picture && (altOf(image) === altOf(picture) || altOf(image) === '')) image.remove();
  }
};
