import { oneSpelling } from './spelling';

/**
 * Languages to phrases, folded. A phrase is a whole label; `a*` is the beginning of one, `*b` its end, `a*b` both, and
 * `a*b*` its beginning with `b` somewhere behind it.
 */
type WordList = Readonly<Record<string, readonly string[]>>;

const files = import.meta.glob<WordList>('./labels/*.json', { eager: true, import: 'default' });

/** What a short text that stands alone (a heading, a button, a link) says; each is a file in `labels`. */
export type Concept =
  | 'about-author'
  | 'ad'
  | 'app'
  | 'buy'
  | 'call'
  | 'comments'
  | 'consent-button'
  | 'contents'
  | 'contents-title'
  | 'control'
  | 'demo'
  | 'dismiss'
  | 'donate'
  | 'elsewhere'
  | 'faq'
  | 'follow'
  | 'forgot-password'
  | 'funeral'
  | 'go-on'
  | 'ingredients'
  | 'method'
  | 'navigation'
  | 'new-window'
  | 'newsletter'
  | 'nutrition'
  | 'paywall'
  | 'read-also'
  | 'read-more'
  | 'reference-link'
  | 'references'
  | 'related'
  | 'reply'
  | 'see-also'
  | 'share'
  | 'sign-in'
  | 'small-print'
  | 'subscribe'
  | 'views'
  | 'vote';

/** A label of which an end is given, alone or with a beginning. */
interface Pattern {
  phrase: string;
  end: string;
  /** What `end` says may stand anywhere behind the beginning. */
  within: boolean;
  concept: Concept;
}

interface Index {
  /** Each concept's phrases as they are listed. */
  concepts: readonly (readonly [Concept, ReadonlySet<string>])[];
  /** All of them. */
  all: ReadonlySet<string>;
  /** Phrases with a beginning and an end, by their first letters. */
  beginnings: Map<string, Pattern[]>;
  /** Phrases that only an end is given of, by its last letters. */
  ends: Map<string, Pattern[]>;
}

/** Han, kana and their neighbours: scripts without spaces have no word boundary to ask for. */
const unspaced = /^[\u0e00-\u0e7f\u3000-\u9fff\uf900-\ufaff]$/;
const isUnspaced = (letter: string): boolean => letter >= '\u0e00' && unspaced.test(letter);
const firstLetters = (text: string): string => text.slice(0, 2);
const endKeyOf = (text: string): string => text.slice(-4);
/** Phrases that something is asked of behind their `*`; one a line. */
const withEnd = /^[^*\n]*\*[^\n]+$/gm;
/** In characters: no listed beginning is longer. */
const longestBeginning = 80;
let index: Index | undefined;

/**
 * All phrases, once for the first label of a page. There are thousands, read before a browser has compiled anything: only
 * calls that take a whole list at once are quick then.
 */
function buildIndex(): Index {
  const built = { concepts: [] as [Concept, Set<string>][], beginnings: new Map<string, Pattern[]>(), ends: new Map<string, Pattern[]>() };
  const texts = Object.entries(files).map(([file, lists]) => {
    const concept = file.slice('./labels/'.length, -'.json'.length) as Concept;
    const text = oneSpelling(Object.values(lists).flat().join('\n'));
    built.concepts.push([concept, new Set(text.split('\n'))]);
    for (const phrase of text.match(withEnd) ?? []) addTo(built, patternOf(phrase, concept));
    return text;
  });
  return { ...built, all: new Set(texts.join('\n').split('\n')) };
}

function patternOf(listed: string, concept: Concept): Pattern {
  const star = listed.indexOf('*');
  const end = listed.slice(star + 1);
  const within = end.endsWith('*');
  return { phrase: listed.slice(0, star), end: within ? end.slice(0, -1) : end, within, concept };
}

function addTo({ beginnings, ends }: Pick<Index, 'beginnings' | 'ends'>, pattern: Pattern): void {
  const [lists, key] = pattern.phrase === '' ? [ends, endKeyOf(pattern.end)] : [beginnings, firstLetters(pattern.phrase)];
  const list = lists.get(key);
  if (list) list.push(pattern);
  else lists.set(key, [pattern]);
}

/** Does a word, or a letter of a script without spaces, end where the beginning does? */
const endsAt = (text: string, at: number): boolean => at === text.length || text[at] === ' ' || isUnspaced(text[at - 1] as string);

const fits = (text: string, { phrase, end, within }: Pattern): boolean =>
  text.startsWith(phrase) && (within ? text.includes(end, phrase.length) : text.endsWith(end)) && endsAt(text, phrase.length);

const endsSo = (text: string, { end }: Pattern): boolean =>
  text.endsWith(end) && (text.length === end.length || text[text.length - end.length - 1] === ' ' || isUnspaced(end.at(-1) as string));

/** "The most read articles" says what "most read articles" does. */
const article = /^(?:the|our|die|der|das|unsere|les|le|la|nos|los|las|el|os|as|gli|il|lo|i|de|het|onze) (?=.)/;

/** Everything a folded label says, by the word lists of all languages at once. */
export function conceptsOf(folded: string): Set<Concept> | undefined {
  const label = oneSpelling(folded);
  return lookUp(label) ?? (article.test(label) ? lookUp(label.replace(article, '')) : undefined);
}

function lookUp(folded: string): Set<Concept> | undefined {
  index ??= buildIndex();
  const found = new Set<Concept>();
  const add = (listed: string): void => {
    if (index?.all.has(listed)) for (const [concept, phrases] of index.concepts) if (phrases.has(listed)) found.add(concept);
  };
  add(folded);
  for (let at = 1; at <= Math.min(folded.length, longestBeginning); at++) if (endsAt(folded, at)) add(`${folded.slice(0, at)}*`);
  for (const beginning of index.beginnings.get(firstLetters(folded)) ?? []) if (fits(folded, beginning)) found.add(beginning.concept);
  for (const ending of index.ends.get(endKeyOf(folded)) ?? []) if (endsSo(folded, ending)) found.add(ending.concept);
  return found.size > 0 ? found : undefined;
}
