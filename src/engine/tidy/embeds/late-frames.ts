import type { Step } from '../step';
import { webAddress } from '../address';
import { providerOf } from './provider-of';

/** Some scripts set frames in for pictures that they find later. */
const addresses = ['data-src', 'data-lazy-src', 'src'];
const framed = /\/(?:embed|player|iframe)(?:[/.?]|$)/i;

/** A picture whose address is that of a player is its frame. */
export const lateFrames: Step = (root, { page }) => {
  for (const image of root.querySelectorAll('img')) {
    const given = addresses.map((name) => webAddress(image.getAttribute(name), page)).find(Boolean);
    if (!given || !framed.test(given) || providerOf(new URL(given))?.plays !== true) continue;
    const frame = page.document.createElement('iframe');
    frame.setAttribute('src', given);
    (image.closest('picture') ?? image).replaceWith(frame);
  }
};
