import { staysAtPicture } from '../../dom/picture-file';
import type { Step } from '../step';

/** Fewer cards of many pictures may be a text with a linked gallery. */
const fewest = 3;
const pressed = 'a[href], [role="button"]';

/** A card of a shelf shows its thing once: the other views of it, which come when it is pointed at or slid through, go. */
export const cardViews: Step = (root) => {
  const cards = new Map<Element, Element[]>();
  for (const image of root.querySelectorAll('img')) {
    const card = image.closest(pressed);
    if (!card || !root.contains(card) || staysAtPicture(card.getAttribute('href') ?? '')) continue;
    cards.set(card, [...(cards.get(card) ?? []), image]);
  }
  const shown = [...cards].filter(
    ([card, images]) => images.length > 1 && !card.textContent?.trim() && !card.querySelector('video, iframe'),
  );
  if (shown.length < fewest) return;
  for (const [card, [image]] of shown) if (image) card.replaceChildren(image.closest('picture') ?? image);
};
