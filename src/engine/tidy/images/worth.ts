import { isText } from '../nodes';
import { countsVisits } from './counters';
import type { Size } from './size';

/** At most this on its longer side, in CSS pixels, a picture is an icon, an avatar or a bullet. */
const icon = 64;
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}#*0-9\u20e3])+$/u;

/** A picture that only stands for a character: the character itself. */
export const emojiOf = (image: Element): string => {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return alt.length <= 12 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) && emoji.test(alt) ? alt : '';
};

/** Does a picture stand in a line of text, and say what it shows? Then it is part of the sentence, however small. */
const inSentence = (image: Element): boolean => {
  if (!image.getAttribute('alt')?.trim()) return false;
  const siblings = [...(image.parentNode?.childNodes ?? [])];
  return siblings.some((node) => isText(node) && node.data.trim() !== '');
};

/** Signs of buttons, by what is said of them or by their file: "facebook icon", "Arrow Icon", `arrow.svg`. */
const signs =
  /^(?:facebook|twitter|x|linkedin|reddit|pinterest|whatsapp|instagram|youtube|telegram|tiktok|threads|bluesky|e-?mail|mail|print|share|link|copy|arrow|chevron|close|menu|search|play|plus|minus|check|up|down)[ -]?(?:share )?(?:icon|button)$/i;
const signFiles = /\/(?:[\w-]+[-_])?(?:arrow|chevron|caret|copy-?code|copy-?icon)(?:[-_](?:up|down|left|right|icon|\d+))?\.svg(?:[?#]|$)/i;

/** What says that a picture shows nothing. */
const nothing = /^(?:background(?: image)?|decorative(?: image| element)?|placeholder(?: image)?|spacer|back to top icon)$/i;

/** Is a picture of no known size a sign on a button? */
const isSign = (image: Element, src: string): boolean =>
  signs.test(image.getAttribute('alt')?.trim() ?? '') || (!image.getAttribute('alt')?.trim() && signFiles.test(src));

/** Is a picture one a reader wants: no pixel that counts visits, no icon, no avatar? */
export function isWorthShowing(image: Element, src: string, { width, height }: Size): boolean {
  if (nothing.test(image.getAttribute('alt')?.trim() ?? '') || countsVisits(image, src)) return false;
  const sides = [width, height].filter((side) => side !== undefined);
  if (sides.length === 0) return !isSign(image, src);
  if (sides.some((side) => side <= 3)) return false;
  return Math.max(...sides) > icon || (sides.length === 1 && height !== undefined && height > 24) || inSentence(image);
}
