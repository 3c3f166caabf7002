import { oneSpelling } from '../../words/spelling';
import names from './months.json';

const byLanguage = names as Record<string, string[][]>;
let all: Map<string, number> | undefined;
const own = new Map<string, Map<string, number>>();

/** One spelling of a name, as capitals and old typewriters have it too, and without the sign of its abbreviation. */
const plain = (word: string): string => oneSpelling(word.toLowerCase().normalize('NFC')).replace(/[.॰׳]$/, '');

function add(language: string, to: Map<string, number>): Map<string, number> {
  byLanguage[language]?.forEach((words, index) => {
    for (const word of words.map(plain)) if (!to.has(word)) to.set(word, index + 1);
  });
  return to;
}

function everyMonth(): Map<string, number> {
  if (!all) {
    all = new Map();
    for (const language of Object.keys(byLanguage)) add(language, all);
  }
  return all;
}

/**
 * Which month a word names, 1 to 12. The page's own language goes first: `listopad` is November in Polish and October
 * in Croatian. Names are the Unicode CLDR's, with the abbreviations newspapers add.
 */
export function monthOf(word: string, lang = ''): number | undefined {
  const key = plain(word);
  const language = lang.split('-')[0] ?? '';
  let ours = own.get(language);
  if (!ours && Object.hasOwn(byLanguage, language)) own.set(language, (ours = add(language, new Map())));
  return ours?.get(key) ?? everyMonth().get(key);
}
