import { findDate } from '../metadata/dates/find-date';
import { weekdays } from '../metadata/dates/weekdays';
import type { Metadata } from '../metadata/metadata';
import { isAnnouncing } from '../metadata/visible/byline-words';
import { saysWhen } from '../metadata/dates/when-words';
import { fold } from '../words/fold';
import { plainText } from './plain-text';

/** Longer runs hold more than a headline and what stands under it. */
const longest = 400;
/** Clocks, zones, reading times and what joins names: what may stand around the facts and says nothing of its own. */
const around =
  /^(?:[ap]|[ap]?m|noon|uhr|h|u|kl|at|on|um|om|am|le|el|il|op|à|a|las|alle|and|und|et|y|e|en|och|og|i|и|in|utc|gmt|[ecmp][sd]t|bst|[jk]st|ces?t|me(?:s)?z|time|mins?|minutes?|minuten|minuti|minutos|read|reading|lesezeit|lecture|lectura|leitura|lettura|[時分秒頃시분초]+)$/;

/**
 * Do these nodes say no more than the view's own header does (title, author, date, section, site)? Then nothing of them
 * is left out, and they are no entry in the list. A word more, be it a place ("SEOUL") or a role, and they are one.
 */
export function factsOnly({ title, byline, section, siteName, lang }: Partial<Metadata>): (nodes: readonly Node[]) => boolean {
  const names = (byline ?? '').split(/, | and | & |、|，/);
  const facts = [title, byline, ...names, section, siteName].map((fact) => fold(fact ?? '')).filter((fact) => fact.length > 1);
  let days: ReadonlySet<string> | undefined;
  const saysNothing = (word: string): boolean => word === '' || around.test(word) || isAnnouncing(word) || saysWhen(word);
  const areDays = (words: readonly string[]): boolean => {
    if (words.length === 0 || words.length > mostDays) return words.length === 0;
    days ??= weekdays(lang);
    return words.every((word) => days?.has(word));
  };
  return (nodes) => {
    const text = plainText(nodes);
    if (text === '' || text.length > longest) return false;
    const [rest, dated] = withoutDates(text);
    let words = ` ${fold(rest)} `;
    const { length } = words;
    for (const fact of facts) words = words.replaceAll(` ${fact} `, '  ');
    if (!dated && words.length === length) return false;
    const plain = words.trim().replaceAll('#', '').split(/\s+/);
    return areDays(plain.filter((word) => !saysNothing(word)));
  };
}

/** Each of two dates may say its day of the week, in two ways; browsers take long to tell their names. */
const mostDays = 4;

/** "Published 1 March, updated 3 March": a line has room for two. */
function withoutDates(text: string): [rest: string, dated: boolean] {
  let rest = text;
  for (let times = 0; times < 2; times += 1) {
    const date = findDate(rest);
    if (!date) return [rest, times > 0];
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  return [rest, true];
}
