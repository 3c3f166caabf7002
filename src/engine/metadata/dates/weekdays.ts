import { fold } from '../../words/fold';

const english = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(' ');
const known = new Map<string, ReadonlySet<string>>();

/** The days of the week in a language and in English, long and short, as the word lists have them; browsers take long to tell them. */
export function weekdays(lang: string | undefined): ReadonlySet<string> {
  const language = /^[a-z]{2,3}(?![^-])/i.exec(lang ?? '')?.[0].toLowerCase() ?? 'en';
  const days = known.get(language) ?? namesIn(language);
  known.set(language, days);
  return days;
}

function namesIn(language: string): ReadonlySet<string> {
  if (language === 'en' || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return new Set(english);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2024, 0, day)));
  const own = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return days.map((day) => fold(format.format(day)));
  });
  return new Set([...english, ...own]);
}

/** Does a word name a day of the week? */
export const isWeekday = (word: string, lang: string | undefined): boolean => weekdays(lang).has(fold(word));
