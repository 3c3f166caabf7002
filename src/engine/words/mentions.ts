import { fold } from './fold';
import { oneSpelling } from './spelling';

type WordList = Readonly<Record<string, readonly string[]>>;
const files = import.meta.glob<WordList>('./mentions/*.json', { eager: true, import: 'default' });

/** What a longer text is about; each is a file in `mentions`. */
export type Topic =
  | 'account'
  | 'comment'
  | 'cookie-use'
  | 'cookies'
  | 'embed-consent'
  | 'follow'
  | 'follow-them'
  | 'follow-us'
  | 'listen'
  | 'newsletter'
  | 'order-issue'
  | 'paywall'
  | 'print-issue'
  | 'privacy'
  | 'reach-author'
  | 'support'
  | 'thanks';

/** A word of another script may follow at once: クッキー says the same as "Cookieを". */
const letters = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Devanagari}]';
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Made when a phrase is found: most pages speak of nothing here, and these take long to compile. */
let edges: { before: RegExp; after: RegExp } | undefined;

/** Does the phrase stand in the text as words of its own? */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (unspaced.test(phrase)) return true;
    edges ??= { before: new RegExp(`${letters}$`, 'u'), after: new RegExp(`^${letters}`, 'u') };
    const end = at + phrase.length;
    if (!edges.before.test(text.slice(Math.max(0, at - 2), at)) && !edges.after.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

const known = new Map<Topic, readonly string[]>();

function phrasesOf(topic: Topic): readonly string[] {
  const phrases = known.get(topic) ?? [
    ...new Set(
      Object.values(files[`./mentions/${topic}.json`] ?? {})
        .flat()
        .map(oneSpelling),
    ),
  ];
  known.set(topic, phrases);
  return phrases;
}

/** Does the text speak of the topic, in any language? */
export function mentions(text: string, topic: Topic): boolean {
  const folded = oneSpelling(fold(text));
  return phrasesOf(topic).some((phrase) => holds(folded, phrase));
}
