import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { isSizable } from '../../pictures/picture-size';
import { isAmongKept } from '../beside';

/** One picture may be a banner. */
const fewest = 2;
/** A page with more of them is made of pictures. */
const most = 60;
const mostUp = 6;

/**
 * Pictures with what they show in a box of their own in the middle of the text (the works of an exhibition, a slider), where
 * nothing in it leads elsewhere: captions are too short for a block model, and without them their pictures go.
 */
export function captionedPictures(page: Page, chars: Chars): Element[] {
  const captions = [...page.root.querySelectorAll('figure > figcaption')];
  if (captions.length < fewest || captions.length > most) return [];
  const rows = new Map<Element, Element[]>();
  for (const caption of captions) {
    const box = chars(caption) === 0 && showsPicture(caption) ? boxAround(caption, page, chars) : null;
    if (box) rows.set(box, [...(rows.get(box) ?? []), caption]);
  }
  return [...rows].flatMap(([box, own]) => (own.length >= fewest && isAmongKept(box, chars) ? own : []));
}

const showsPicture = (caption: Element): boolean => {
  const picture = caption.parentElement?.querySelector('img');
  return picture != null && isSizable(picture);
};

/** The largest box without kept text around a caption; null where it leads elsewhere or asks for something. */
function boxAround(caption: Element, page: Page, chars: Chars): Element | null {
  let box = caption;
  for (let up = 0; up < mostUp && box.parentElement && box.parentElement !== page.root && chars(box.parentElement) === 0; up++)
    box = box.parentElement;
  const { links, inputs } = page.stats(box);
  return links + inputs === 0 ? box : null;
}
