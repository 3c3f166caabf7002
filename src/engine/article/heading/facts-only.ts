import { findDate } from '../../metadata/dates/find-date';
import { monthOf } from '../../metadata/dates/months';
import { weekdays } from '../../metadata/dates/weekdays';
import type { Metadata } from '../../metadata/metadata';
import { isAnnouncing } from '../../words/byline-words';
import { saysWhen } from '../../metadata/dates/when-words';
import { fold } from '../../words/fold';
import { plainText } from '../plain-text';

/** Longer runs hold more than a headline and what stands under it. */
const longest = 400;
/** The same with white space, to be quick about large boxes. */
const mostRaw = 4000;
/** Clocks, zones, reading times and what joins names: what may stand around the facts and says nothing of its own. */
const around =
  /^(?:[ap]|[ap]?m|noon|uhr|h|u|kl|at|on|um|om|am|em|às|le|el|il|op|à|a|las|alle|and|und|et|y|e|en|och|og|i|и|in|utc|gmt|[ecmp][sd]?t|a[ce][sd]t|nz[sd]t|bst|[ijk]st|sgt|hkt|sast|wib|msk|ees?t|ces?t|me(?:s)?z|time|mins?|minutes?|minuten|minuti|minutos|read|reading|lesezeit|lesedauer|leestijd|tiempo|temps|tempo|de|di|lecture|lectura|leitura|lettura|mise?|jour|stand|last|hrs?|ore|klo|hours?|ago|há|hace|horas?|ora|fa|vor|stunden?|heures?|geleden|uur|timmar|timer|sedan|siden|first|г|года|мск|року|klo|kello|klokken|klockan|pukul|wita|wit|tsi|saat|hodin|óra|ώρα|π|μ|ص|م|صباحا|صباحًا|مساء|مساءً|الساعة|ساعت|בשעה|לראשונה|לאחרונה|बजे|น|เวลา|[時分秒頃시분초]+)$/;

/** Which dates are facts: above an article all are its own; in it and below it only those that the header shows. */
export type Dates = 'any' | 'its own';

export type SaysFacts = (nodes: readonly Node[], dates: Dates) => boolean;

/**
 * Do these nodes say no more than the view's own header does (title, author, date, section, site)? Then nothing of them
 * is left out, and they are no entry in the list. A word more, be it a place ("SEOUL") or a role, and they are one.
 */
export function factsOnly(metadata: Partial<Metadata>): SaysFacts {
  const { title, byline, section, siteName, lang } = metadata;
  const own = [metadata.publishedTime, metadata.modifiedTime].filter((time) => time !== undefined).map(dayOf);
  const names = (byline ?? '').split(/, | and | & |、|，/);
  const facts = [title, byline, ...names, section, siteName].map((fact) => fold(fact ?? '')).filter((fact) => fact.length > 1);
  let week: ReadonlySet<string> | undefined;
  const saysNothing = (word: string): boolean => word === '' || around.test(word) || isAnnouncing(word) || saysWhen(word);
  const areDays = (words: readonly string[]): boolean => {
    if (words.length === 0 || words.length > mostDays) return words.length === 0;
    week ??= weekdays(lang);
    return words.every((word) => week?.has(word));
  };
  const isOwnIn = (month: number, day: number): boolean => own.some((known) => Math.abs(known - inYearOf(known, month, day)) <= 1);
  const isOwnDay = ([month, day, before, after]: readonly string[]): boolean => {
    const at = monthOf(month ?? after ?? '', lang);
    return at !== undefined && isOwnIn(at, Number(day ?? before));
  };
  return (nodes, dates) => {
    if (nodes.some((node) => (node.textContent?.length ?? 0) > mostRaw)) return false;
    const text = plainText(nodes);
    if (text === '' || text.length > longest) return false;
    const [undated, days] = withoutDates(text, true);
    const isOwn = (day: string): boolean => own.some((known) => Math.abs(known - dayOf(day)) <= 1);
    // "03/05/2024" is its own in whichever order of day and month.
    if (dates === 'its own' && !days.every(isOwn) && !withoutDates(text, false)[1].every(isOwn)) return false;
    const rest = undated
      .replace(dayOfYear, (said, ...parts) => (isOwnDay(parts) ? ' ' : said))
      .replace(inNumbers, (said, day, month) => (isOwnIn(Number(month), Number(day)) ? ' ' : said));
    let words = ` ${fold(rest)} `;
    const { length } = words;
    for (const fact of facts) words = words.replaceAll(` ${fact} `, '  ');
    if (days.length === 0 && rest === undated && words.length === length) return false;
    const plain = words.trim().replaceAll('#', '').split(/\s+/);
    return areDays(plain.filter((word) => !saysNothing(word)));
  };
}

/** Each of two dates may say its day of the week, in two ways. */
const mostDays = 4;

/** The day of a time in ISO 8601, counted; zones make a day of difference. */
const dayOf = (time: string): number => Date.parse(time.slice(0, 10)) / 86_400_000;

/** "May 4" and "4. Mai", as sites write the days of this year. */
const dayOfYear =
  /(\p{L}[\p{L}\p{M}]{2,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)|(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s|of\s)?(\p{L}[\p{L}\p{M}]{2,12})/gu;
/** "14.2." and "14/2", the same in the north of Europe. */
const inNumbers = /(?<![\d./])(\d{1,2})[./]\s?(\d{1,2})\.?(?![\d./])/g;
const inYearOf = (known: number, month: number, day: number): number =>
  Date.UTC(new Date(known * 86_400_000).getUTCFullYear(), month - 1, day) / 86_400_000;

/** "Published 1 March, updated 3 March": a line has room for two. */
function withoutDates(text: string, monthFirst: boolean): [rest: string, days: string[]] {
  let rest = text;
  const days: string[] = [];
  while (days.length < 2) {
    const date = findDate(rest, { monthFirst });
    if (!date) break;
    days.push(date.iso);
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  return [rest, days];
}
