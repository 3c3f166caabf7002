import { namesPicture, staysAtPicture } from '../../dom/picture-file';
import type { Page } from '../../page';
import { isFace } from '../pictures/face';
import { isLarge } from '../pictures/picture-size';
import { isHiddenBeside } from '../unseen';

/** Pictures of one gallery; more are a page of pictures. */
const fewest = 2;
const most = 30;
/** In characters: "1 / 12". */
const longest = 40;
/** In boxes around the headline, and in neighbours of each. */
const mostUp = 4;
const mostBeside = 3;

const steps = ['previousElementSibling', 'nextElementSibling'] as const;

/** The large pictures of a box right over or under the headline that has no words but captions: a house, a dish, a boat from all sides. */
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

/** In characters: what is said of one picture. */
const longestCaption = 160;
const titles = 'h1, h2, h3, h4, h5, h6';

/** Is each picture a link to its own file, to be seen larger, with a line under it at most? A shop's offers lead elsewhere. */
function isCaptioned(page: Page, box: Element): boolean {
  const images = [...box.querySelectorAll('img')];
  const { chars, inputs } = page.stats(box);
  if (inputs > 0 || chars > images.length * longestCaption || box.querySelector(titles) !== null) return false;
  return images.every((image) => namesPicture(image.closest('a[href]')?.getAttribute('href') ?? ''));
}

function largeIn(page: Page, box: Element, title: Element): Element[] {
  const { chars, images } = page.stats(box);
  if (
    images < fewest ||
    images > most ||
    (chars > longest && !isCaptioned(page, box)) ||
    isHiddenBeside(page, box, title) ||
    isFace(box) ||
    box.closest('nav, aside, footer')
  )
    return [];
  if ([...box.querySelectorAll('a[href]')].some((link) => !staysAtPicture(link.getAttribute('href') as string))) return [];
  return [...box.querySelectorAll('img')].filter(isLarge).map((image) => image.closest('figure') ?? image.closest('picture') ?? image);
}
