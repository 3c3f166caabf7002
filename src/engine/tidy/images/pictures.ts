import type { Page } from '../../page';
import type { Step } from '../step';
import { unwrap } from '../nodes';
import { imageSource } from './lazy-source';
import { bestOf, parseSrcset, writeSrcset } from './srcset';

/** Absolute sources, those without an address dropped; a <picture> whose image has no source shows its best one. */
export const pictures: Step = (root, { page }) => {
  for (const picture of root.querySelectorAll('picture')) {
    const sources = [...picture.querySelectorAll('source')].map((source) => ({ source, candidates: settle(source, page) }));
    const usable = sources.filter(({ candidates }) => candidates.length > 0);
    for (const { source, candidates } of sources) if (candidates.length === 0) source.remove();
    const image = picture.querySelector('img') ?? picture.appendChild(page.document.createElement('img'));
    if (imageSource(image, page).src === '') {
      // The last source is the one for the oldest browsers and the least special screens.
      const plain = usable.findLast(({ source }) => !source.hasAttribute('media')) ?? usable.at(-1);
      if (plain) image.setAttribute('src', bestOf(plain.candidates));
    }
    if (usable.length === 0) unwrap(picture);
  }
};

function settle(source: Element, page: Page) {
  const late = [...source.attributes].find(({ name, value }) => /^data-.*srcset$/.test(name) && value);
  const candidates = parseSrcset(late?.value ?? source.getAttribute('srcset') ?? source.getAttribute('data-src'), page);
  source.setAttribute('srcset', writeSrcset(candidates));
  source.removeAttribute('sizes');
  return candidates;
}
