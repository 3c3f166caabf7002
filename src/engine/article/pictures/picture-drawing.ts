import { altOf } from '../../dom/alt-of';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';

const drawing = /\.svg(?:[?#]|$)/i;

/** Is a picture a drawing by the name of its file, as signs and ornaments are? */
export const isDrawing = (picture: Element): boolean => drawing.test(picture.getAttribute('src') ?? '');

/** What is pressed and leads nowhere. */
const buttons = 'button, [role="button"], a[href="#"]';

/** A drawing on a button is its sign, and so is a picture called "top" on a way to another place of the page. */
export const isOnButton = (picture: Element): boolean =>
  (isDrawing(picture) && picture.closest(buttons) !== null) ||
  (picture.closest('a[href^="#"]') !== null && conceptsOf(fold(altOf(picture)))?.has('navigation') === true);

/** `header_bg`, `hero-background`; not `bg-white`, which colours a box. */
const backgrounds = /[a-z\d][_-]{1,2}(?:bg|bkg|background|backdrop)(?:\s|$)/i;
const mostUp = 3;

/** Is it a drawing of which nothing is said, in a box of its own that the page calls the background of another? */
export function isBackground(picture: Element): boolean {
  if (!isDrawing(picture) || altOf(picture) !== '') return false;
  let box = picture;
  for (let up = 0; up < mostUp; up++) {
    if (backgrounds.test(box.getAttribute('class') ?? '')) return true;
    if (box.parentElement?.childElementCount !== 1) return false;
    box = box.parentElement;
  }
  return false;
}
