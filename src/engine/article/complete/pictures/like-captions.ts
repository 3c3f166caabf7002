import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { isCard } from '../../pictures/card';
import { captions } from '../../pictures/figure-selectors';
import type { Chars } from '../../kept';
import { isSizable } from '../../pictures/picture-size';
import { isAmongKept } from '../beside';

/** What says something of a picture by its element or by its name. */
const named = `${captions}, figure cite, [class*="caption" i], [class*="credit" i]`;
/** A page with more of them is made of pictures. */
const most = 120;
/** In characters. */
const longest = 300;
/** From a caption to the box that it shares with its picture. */
const mostUp = 3;

/**
 * Captions of one build share one fate: where what is said of one picture was chosen, so is what the page says in the same place of the
 * others in the text. A block model keeps one credit and takes the next for a menu, by the words in it.
 */
export function likeCaptions(page: Page, chars: Chars): Element[] {
  const all = [...page.root.querySelectorAll(named)];
  if (all.length < 2 || all.length > most) return [];
  const groups = new Map<string, Element[]>();
  for (const caption of all.filter((one) => isUnderPicture(page, one))) {
    const key = buildOf(caption);
    groups.set(key, [...(groups.get(key) ?? []), caption]);
  }
  return [...groups.values()]
    .filter((group) => group.some((one) => chars(one) > 0))
    .flatMap((group) => group.filter((one) => chars(one) === 0 && isAmongKept(one, chars)));
}

const buildOf = (caption: Element): string =>
  [caption, caption.parentElement].map((at) => `${at?.localName}.${at?.getAttribute('class') ?? ''}`).join(' ');

/** Does it say no more than a few words of the one picture that it shares a box with, which leads nowhere else? */
function isUnderPicture(page: Page, caption: Element): boolean {
  const { chars, images, inputs } = page.stats(caption);
  if (chars === 0 || chars > longest || images + inputs > 0 || page.hidden(caption) || !/\p{L}/u.test(textOf(caption))) return false;
  let box = caption.parentElement;
  for (let up = 1; box && up < mostUp && page.stats(box).images === 0; up++) box = box.parentElement;
  const pictures = box && page.stats(box).images <= 2 ? [...box.querySelectorAll('img')] : [];
  const [first] = pictures;
  return first !== undefined && pictures.every(isSizable) && page.stats(box as Element).chars <= longest * 2 && !isCard(box, page);
}
