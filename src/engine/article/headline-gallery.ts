import { staysAtPicture } from '../dom/picture-file';
import type { Page } from '../page';
import { isFace } from './face';
import { isLarge } from './picture-size';
import { isHiddenBeside } from './unseen';

/** Pictures of one gallery; more are a page of pictures. */
const fewest = 2;
const most = 30;
/** In characters: "1 / 12". */
const longest = 40;
/** In boxes around the headline, and in neighbours of each. */
const mostUp = 4;
const mostBeside = 3;

const steps = ['previousElementSibling', 'nextElementSibling'] as const;

/** The large pictures of a box right over or under the headline that has no words: a house, a dish, a boat from all sides. */
export function headlineGallery(page: Page, title: Element): Element[] {
  let at = title;
  for (let up = 0; up < mostUp && at !== page.root; up++, at = at.parentElement as Element)
    for (const step of steps) {
      const box = beside(page, at, step);
      const pictures = box ? largeIn(page, box, title) : [];
      if (pictures.length >= fewest) return pictures;
    }
  return [];
}

/** What stands next to a box and is not empty. */
function beside(page: Page, box: Element, step: (typeof steps)[number]): Element | null {
  let other = box[step];
  for (let looked = 0; other && looked < mostBeside; looked++, other = other[step]) {
    const { chars, images } = page.stats(other);
    if (chars + images > 0) return other;
  }
  return null;
}

function largeIn(page: Page, box: Element, title: Element): Element[] {
  const { chars, images } = page.stats(box);
  if (
    images < fewest ||
    images > most ||
    chars > longest ||
    isHiddenBeside(page, box, title) ||
    isFace(box) ||
    box.closest('nav, aside, footer')
  )
    return [];
  if ([...box.querySelectorAll('a[href]')].some((link) => !staysAtPicture(link.getAttribute('href') as string))) return [];
  return [...box.querySelectorAll('img')].filter(isLarge).map((image) => image.closest('figure') ?? image.closest('picture') ?? image);
}
