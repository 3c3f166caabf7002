import { fold } from './fold';

type WordList = Readonly<Record<string, readonly string[]>>;
const files = import.meta.glob<WordList>('./mentions/*.json', { eager: true, import: 'default' });

/** What a longer text is about; each is a file in `mentions`. */
export type Topic = 'account' | 'comment' | 'cookies' | 'newsletter';

const patterns = new Map<Topic, RegExp>();
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Folded phrases hold nothing but letters, numbers and spaces: safe in a pattern, and the pattern is linear. */
function pattern(topic: Topic): RegExp {
  let known = patterns.get(topic);
  if (!known) {
    const phrases = Object.values(files[`./mentions/${topic}.json`] ?? {}).flat().map(fold);
    const [loose, strict] = [phrases.filter((p) => unspaced.test(p)), phrases.filter((p) => !unspaced.test(p))];
    known = new RegExp(`(?:^| )(?:${strict.join('|')})(?: |$)|${loose.join('|')}`, 'u');
    patterns.set(topic, known);
  }
  return known;
}

/** Does the text speak of the topic, in any language? */
export const mentions = (text: string, topic: Topic): boolean => pattern(topic).test(fold(text));
