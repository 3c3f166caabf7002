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
  | 'ingredients'
  | 'method'
  | 'navigation'
  | 'new-window'
  | 'newsletter'
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

/** A label of which a beginning, an end or both are given. */
interface Pattern {
  phrase: string;
  end: string;
  /** What `end` says may stand anywhere behind the beginning. */
  within: boolean;
  /** Other letters may follow at once: the phrase ends in a script without spaces. */
  joined: boolean;
  concept: Concept;
}

interface Index {
  whole: Map<string, Concept[]>;
  beginnings: Map<string, Pattern[]>;
  /** Phrases that only an end is given of, by its last letters. */
  ends: Map<string, Pattern[]>;
}

/** Han, kana and their neighbours: scripts without spaces have no word boundary to ask for. */
const unspaced = /[\u0e00-\u0e7f\u3000-\u9fff\uf900-\ufaff]$/;
/** Phrases are found by their first word, which a text has whole; joined ones by their first letters. */
const firstWord = (text: string): string => (text.includes(' ') ? text.slice(0, text.indexOf(' ')) : text);
const firstLetters = (text: string): string => text.slice(0, 2);
const endKeyOf = (text: string): string => text.slice(-4);
let index: Index | undefined;

/** All phrases, once for the first label of a page: thousands, so none gets a list of its own that can share one. */
function buildIndex(): Index {
  const built: Index = { whole: new Map(), beginnings: new Map(), ends: new Map() };
  for (const file in files) {
    const concept = file.slice('./labels/'.length, -'.json'.length) as Concept;
    const only = [concept];
    const lists = files[file] as WordList;
    for (const language in lists)
      for (const listed of lists[language] as readonly string[]) {
        const phrase = oneSpelling(listed);
        const star = phrase.indexOf('*');
        if (star === 0) addTo(built.ends, endKeyOf(phrase), patternOf(phrase, star, concept));
        else if (star > 0) {
          const parts = patternOf(phrase, star, concept);
          addTo(built.beginnings, parts.joined ? firstLetters(parts.phrase) : firstWord(parts.phrase), parts);
        } else built.whole.set(phrase, built.whole.has(phrase) ? [...(built.whole.get(phrase) as Concept[]), concept] : only);
      }
  }
  return built;
}

function patternOf(whole: string, star: number, concept: Concept): Pattern {
  const [phrase, end] = [whole.slice(0, star), whole.slice(star + 1)];
  const within = end.endsWith('*');
  return { phrase, end: within ? end.slice(0, -1) : end, within, joined: unspaced.test(phrase), concept };
}

function addTo(lists: Map<string, Pattern[]>, key: string, one: Pattern): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

const fits = (text: string, { phrase, end, within, joined }: Pattern): boolean =>
  text.startsWith(phrase) &&
  (within ? text.includes(end, phrase.length) : text.endsWith(end)) &&
  (joined || text.length === phrase.length || text[phrase.length] === ' ');

const endsSo = (text: string, { end }: Pattern): boolean =>
  text.endsWith(end) && (text.length === end.length || text[text.length - end.length - 1] === ' ' || unspaced.test(end));

/** "The most read articles" says what "most read articles" does. */
const article = /^(?:the|our|die|der|das|unsere|les|le|la|nos|los|las|el|os|as|gli|il|lo|i|de|het|onze) (?=.)/;

/** Everything a folded label says, by the word lists of all languages at once. */
export function conceptsOf(folded: string): Set<Concept> | undefined {
  const label = oneSpelling(folded);
  return lookUp(label) ?? (article.test(label) ? lookUp(label.replace(article, '')) : undefined);
}

function lookUp(folded: string): Set<Concept> | undefined {
  index ??= buildIndex();
  const whole = index.whole.get(folded);
  let found = whole && new Set(whole);
  const word = firstWord(folded);
  const letters = firstLetters(folded);
  for (const key of word === letters ? [word] : [word, letters])
    for (const beginning of index.beginnings.get(key) ?? []) {
      if (!fits(folded, beginning)) continue;
      found ??= new Set();
      found.add(beginning.concept);
    }
  for (const ending of index.ends.get(endKeyOf(folded)) ?? []) {
    if (!endsSo(folded, ending)) continue;
    found ??= new Set();
    found.add(ending.concept);
  }
  return found;
}
