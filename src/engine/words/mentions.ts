import { fold } from './fold';

type WordList = Readonly<Record<string, readonly string[]>>;
const files = import.meta.glob<WordList>('./mentions/*.json', { eager: true, import: 'default' });

/** What a longer text is about; each is a file in `mentions`. */
export type Topic = 'account' | 'comment' | 'cookies' | 'newsletter' | 'paywall';

const patterns = new Map<Topic, RegExp>();
/** A word of another script may follow at once: クッキー says the same as "Cookieを". */
const letter = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Devanagari}]';
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The phrases are folded: they hold nothing but letters, numbers and spaces: safe in a pattern, and the pattern is linear. */
function pattern(topic: Topic): RegExp {
  let known = patterns.get(topic);
  if (!known) {
    const phrases = Object.values(files[`./mentions/${topic}.json`] ?? {}).flat();
    const [loose, strict] = [phrases.filter((p) => unspaced.test(p)), phrases.filter((p) => !unspaced.test(p))];
    known = new RegExp(`(?<!${letter})(?:${strict.join('|')})(?!${letter})|${loose.join('|')}`, 'u');
    patterns.set(topic, known);
  }
  return known;
}

/** Does the text speak of the topic, in any language? */
export const mentions = (text: string, topic: Topic): boolean => pattern(topic).test(fold(text));
