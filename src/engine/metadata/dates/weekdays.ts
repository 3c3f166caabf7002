import { fold } from '../../words/fold';
import names from './weekdays.json';

const byLanguage: Readonly<Record<string, string>> = names;
const known = new Map<string, ReadonlySet<string>>();

/**
 * The days of the week in a language and in English, long and short, folded as the word lists are. Names are the Unicode
 * CLDR's, as data: browsers know them too, and take milliseconds to tell them.
 */
export function weekdays(lang: string | undefined): ReadonlySet<string> {
  const language = /^[a-z]{2,3}(?![^-])/i.exec(lang ?? '')?.[0].toLowerCase() ?? 'en';
  const days = known.get(language) ?? namesIn(language);
  known.set(language, days);
  return days;
}

function namesIn(language: string): ReadonlySet<string> {
  const own = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  return new Set([names.en, own].flatMap((list) => list?.split('|') ?? []));
}

/** Does a word name a day of the week? */
export const isWeekday = (word: string, lang: string | undefined): boolean => weekdays(lang).has(fold(word));
