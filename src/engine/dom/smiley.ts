import { altOf } from './alt-of';

/** What boards call them: `smilie smilie--emoji`, `smilies`, `emoji`. Not `reaction-image--emoji`, with which others liked a post. */
const named = /(?:^|\s)(?:smil(?:ie|ey)s?|emojis?|emoticons?)(?=[\s_-]|$)/i;
const filed = /\/(?:smil(?:ie|ey)s?|emoticons?|emojis?)\//i;
/** ":rofl:", ":coffee-79:". */
const coded = /^:[\p{L}\p{N}_+-]{1,40}:$/u;
/** ":)", ";-)", ":'(": what somebody typed. */
const typed = /^(?=\S*[:;=^<>])\S{2,5}$/;
/** `1f923.png`, `1f468-200d-1f4bb.svg`. */
const codes = /\/([\da-f]{4,6}(?:-[\da-f]{4,6}){0,7})\.(?:png|svg|gif|webp)(?:$|[?#])/i;
const drawn = /^\p{Extended_Pictographic}/u;
const last = 0x10ffff;
/** In characters. */
const longest = 40;

/** In CSS pixels: larger ones are shown for themselves. */
const largest = 72;

/** Is a picture a smiley, which stands in its line as a word does? */
export const isSmiley = (image: Element): boolean =>
  image.localName === 'img' &&
  !(Number(image.getAttribute('width')) > largest) &&
  (named.test(image.getAttribute('class') ?? '') || filed.test(image.getAttribute('src') ?? '') || coded.test(altOf(image)));

/** The character a smiley stands for, by the name of its file; what was typed for it; or what it is called where the page has no picture of its own for it. */
export function smileyText(image: Element): string {
  if (!isSmiley(image)) return '';
  const [alt, src] = [altOf(image), image.getAttribute('src') ?? ''];
  const character = characterOf(src);
  if (character) return character;
  return (typed.test(alt) && !coded.test(alt)) || (isSprite(image) && alt.length <= longest) ? alt : '';
}

/** Drawn by style over a picture of nothing. */
const isSprite = (image: Element): boolean => (image.getAttribute('src') ?? '').startsWith('data:') && !image.hasAttribute('data-src');

function characterOf(src: string): string {
  const points =
    codes
      .exec(src)?.[1]
      ?.split('-')
      .map((code) => Number.parseInt(code, 16)) ?? [];
  const text = points.every((point) => point <= last) ? String.fromCodePoint(...points) : '';
  return drawn.test(text) ? text : '';
}
