import { message, uiLocale } from './i18n';

/** How much of a date a page told us. */
const precision = (iso: string): Intl.DateTimeFormatOptions => {
  if (/^\d{4}$/.test(iso)) return { year: 'numeric', timeZone: 'UTC' };
  if (/^\d{4}-\d{2}$/.test(iso)) return { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return { dateStyle: 'long', ...(hasTime(iso) ? {} : { timeZone: 'UTC' }) };
};
const hasTime = (iso: string) => iso.includes('T');

const dayOf = (date: Date) => date.toDateString();

/** A date as the reader writes it: no more exact than the page was, in the reader's time where it names a moment. */
export function dateText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.valueOf())) return iso;
  return hasTime(iso) ? message('date_withTime', dayText(iso), timeText(date)) : dayText(iso);
}

/** The same without the time of day. */
export function dayText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.valueOf()) ? iso : new Intl.DateTimeFormat(uiLocale(), precision(iso)).format(date);
}

/** The same beside another date: only the time where the day is the same. */
export function dateTextAfter(iso: string, earlier: string | undefined): string {
  const sameDay = earlier && hasTime(iso) && hasTime(earlier) && dayOf(new Date(iso)) === dayOf(new Date(earlier));
  return sameDay ? timeText(new Date(iso)) : dateText(iso);
}

const timeText = (date: Date) => new Intl.DateTimeFormat(uiLocale(), { timeStyle: 'short' }).format(date);
