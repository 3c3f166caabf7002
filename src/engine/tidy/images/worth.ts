import { altOf } from '../../dom/alt-of';
import { isText } from '../nodes';
import { countsVisits } from './counters';
import { isSign, showsNothing } from './signs';
import type { Size } from './size';

/** At most this on its longer side, in CSS pixels, a picture is an icon, an avatar or a bullet. */
const icon = 64;
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}#*0-9\u20e3])+$/u;

/** A picture that only stands for a character: the character itself. */
export const emojiOf = (image: Element): string => {
  const alt = altOf(image);
  return alt.length <= 12 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) && emoji.test(alt) ? alt : '';
};

/** Does a picture stand in a line of text, and say what it shows? Then it is part of the sentence, however small. */
const inSentence = (image: Element): boolean => {
  if (!image.getAttribute('alt')?.trim()) return false;
  const siblings = [...(image.parentNode?.childNodes ?? [])];
  return siblings.some((node) => isText(node) && node.data.trim() !== '');
};

/** Is a picture one a reader wants: no pixel that counts visits, no icon, no avatar? */
export function isWorthShowing(image: Element, src: string, { width, height }: Size): boolean {
  if (showsNothing(image) || countsVisits(image, src)) return false;
  const sides = [width, height].filter((side) => side !== undefined);
  if (sides.length === 0) return !isSign(image, src);
  if (sides.some((side) => side <= 3)) return false;
  return Math.max(...sides) > icon || (sides.length === 1 && height !== undefined && height > 24) || inSentence(image);
}
