import { altOf } from '../../../dom/alt-of';
import { namesPicture } from '../../../dom/picture-file';
import { spacedText, textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import type { Chars } from '../../kept';
import { isCreditLine } from '../../pictures/credit-words';
import { isSizable } from '../../pictures/picture-size';
import { isAmongKept } from '../beside';

/** A page with more pictures is made of them. */
const most = 60;
/** In words: shorter ones are the names of things to press or to buy. */
const fewest = 4;
/** In characters, with who made it. */
const longest = 900;
/** In characters: what the caption says beside the picture's own words. */
const longestMore = 80;
/** From a picture to the box with what is said of it. */
const mostUp = 4;

/**
 * Captions in boxes that have no name: they say again what the picture itself says for those who do not see it, among the text, and
 * nothing in their box leads elsewhere. As long as a paragraph, they are no captions by their size, and without them the picture goes.
 */
export function altCaptions(page: Page, chars: Chars): Text[] {
  const pictures = [...page.root.querySelectorAll('img[alt]')];
  if (pictures.length > most) return [];
  return pictures.flatMap((picture) => {
    const said = fold(altOf(picture));
    if (said.split(' ').length < fewest || !isSizable(picture)) return [];
    const box = boxAround(page, picture);
    if (!box || chars(box) > 0 || !says(page, box, said) || !isAmongKept(box, chars)) return [];
    return textsIn(box);
  });
}

/** The nearest box around a picture that says something. */
function boxAround({ stats, root }: Page, picture: Element): Element | null {
  let box = picture.parentElement;
  for (let up = 0; box && box !== root && up < mostUp && stats(box).chars === 0; up++) box = box.parentElement;
  return box && box !== root && stats(box).chars > 0 ? box : null;
}

/** Is it the words of the picture, with a credit at most, and no link but to see it larger, or to who made it? */
function says({ stats, hidden }: Page, box: Element, alt: string): boolean {
  const { chars, images, inputs } = stats(box);
  if (chars > longest || images !== 1 || inputs > 0 || hidden(box)) return false;
  const told = fold(spacedText(box));
  const said = withoutCredit(alt, told);
  if (!told.startsWith(said) || told.length > said.length + longestMore) return false;
  const more = told.slice(said.length).trim();
  const isMaker = (name: string): boolean => name !== '' && isCreditLine(more) && more.endsWith(name);
  return [...box.querySelectorAll('a[href]')].every((link) => namesPicture(link.getAttribute('href') ?? '') || isMaker(fold(textOf(link))));
}

/** What a picture says, but for who made it, where the box tells that in other words: "Source: Hask", and below "Photo: Hask". */
function withoutCredit(alt: string, told: string): string {
  const words = alt.split(' ');
  const from = words.findIndex((_, at) => at >= fewest && isCreditLine(words.slice(at).join(' ')));
  const said = words.slice(0, from).join(' ');
  return from > 0 && alt.length - said.length <= longestMore && !told.startsWith(alt) ? said : alt;
}
