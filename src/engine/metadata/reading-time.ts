import { charactersPerMinute, otherwise, wordsPerMinute } from './reading-speeds';

export interface ReadingTime {
  words: number;
  /** Whole minutes, at least 1. */
  minutes: number;
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Han, kana, Thai, Lao, Khmer, Burmese: words without spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A text without any of these is in none of those scripts: one cheap look before the dear ones. */
const eastern = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** Segmenting is exact and slow; longer texts are counted from a sample of this length. */
const sample = 20_000;

function segmented(text: string, lang: string): number {
  const part = text.slice(0, sample);
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang || undefined, { granularity: 'word' }).segment(part)) if (isWordLike) words += 1;
  return Math.round(words * (text.length / part.length));
}

const spaced = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._-]*/gu)?.length ?? 0;

/** Words, and minutes at the speed adults read that language with (see reading-speeds.ts). */
export function readingTime(text: string, lang: string): ReadingTime {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const isEastern = eastern.test(text);
  const words =
    isEastern && unspaced.test(text) && 'Segmenter' in Intl
      ? segmented(text, Intl.getCanonicalLocales(/^[a-z]{2,3}$/.test(language) ? language : 'en')[0] as string)
      : spaced(text);
  const characters = isEastern ? (text.match(han)?.length ?? 0) : 0;
  const perCharacter = charactersPerMinute[language];
  const minutes =
    perCharacter && characters > 0
      ? characters / perCharacter + spaced(text.replace(han, ' ')) / otherwise
      : words / ((Object.hasOwn(wordsPerMinute, language) ? wordsPerMinute[language] : undefined) ?? otherwise);
  return { words, minutes: Math.max(1, Math.round(minutes)) };
}
