/** Languages to phrases, folded; a phrase is a whole label, or where it has a `*`, its beginning and its end. */
type WordList = Readonly<Record<string, readonly string[]>>;

const files = import.meta.glob<WordList>('./labels/*.json', { eager: true, import: 'default' });

/** What a short text that stands alone (a heading, a button, a link) says; each is a file in `labels`. */
export type Concept =
  | 'about-author'
  | 'ad'
  | 'app'
  | 'call'
  | 'comments'
  | 'consent-button'
  | 'forgot-password'
  | 'navigation'
  | 'newsletter'
  | 'paywall'
  | 'read-also'
  | 'read-more'
  | 'related'
  | 'reply'
  | 'share'
  | 'sign-in'
  | 'subscribe';

interface Beginning {
  phrase: string;
  end: string;
  concept: Concept;
  /** Scripts without spaces have no word boundary to ask for. */
  boundary: boolean;
}

interface Index {
  whole: Map<string, Concept[]>;
  beginnings: Map<string, Beginning[]>;
}

/** Han, kana and their neighbours. */
const unspaced = /[\u0e00-\u0e7f\u3000-\u9fff\uf900-\ufaff]$/;
const keyOf = (text: string): string => text.slice(0, 2);
let index: Index | undefined;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function buildIndex(): Index {
  const built: Index = { whole: new Map(), beginnings: new Map() };
  for (const [file, lists] of Object.entries(files)) {
    const concept = file.slice('./labels/'.length, -'.json'.length) as Concept;
    for (const phrase of Object.values(lists).flat()) addPhrase(built, phrase, concept);
  }
  return built;
}

function addPhrase(built: Index, written: string, concept: Concept): void {
  const star = written.indexOf('*');
  if (star < 0) return push(built.whole, written, concept);
  const phrase = written.slice(0, star);
  push(built.beginnings, keyOf(phrase), { phrase, end: written.slice(star + 1), concept, boundary: !unspaced.test(phrase) });
}

const fits = (text: string, { phrase, end, boundary }: Beginning): boolean =>
  text.startsWith(phrase) && text.endsWith(end) && (!boundary || text.length === phrase.length || text[phrase.length] === ' ');

/** "The most read articles" says what "most read articles" does. */
const article = /^(?:the|our|die|der|das|unsere|les|le|la|nos|los|las|el|os|as|gli|il|lo|i|de|het|onze) (?=.)/;

/** Everything a folded label says, by the word lists of all languages at once. */
export function conceptsOf(folded: string): Set<Concept> | undefined {
  return lookUp(folded) ?? (article.test(folded) ? lookUp(folded.replace(article, '')) : undefined);
}

function lookUp(folded: string): Set<Concept> | undefined {
  index ??= buildIndex();
  const whole = index.whole.get(folded);
  let found = whole && new Set(whole);
  for (const beginning of index.beginnings.get(keyOf(folded)) ?? []) {
    if (!fits(folded, beginning)) continue;
    found ??= new Set();
    found.add(beginning.concept);
  }
  return found;
}
