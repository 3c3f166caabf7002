import { message, uiLocale } from './i18n';

/** How much of a date a page told us. */
const precision = (iso: string): Intl.DateTimeFormatOptions => {
  if (/^\d{4}$/.test(iso)) return { year: 'numeric', timeZone: 'UTC' };
  if (/^\d{4}-\d{2}$/.test(iso)) return { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return { dateStyle: 'long', ...(hasTime(iso) ? {} : { timeZone: 'UTC' }) };
};
const hasTime = (iso: string) => iso.includes('T');

const dayOf = (date: Date) => date.toDateString();

/**
 * A date as the reader writes it: no more exact than the page was, in the reader's time where it names a moment, and
 * with the zone's name where that is not the page's own time.
 */
export function dateText(iso: string): string {
  return textOf(iso, isElsewhere(iso));
}

function textOf(iso: string, zoned: boolean): string {
  const date = new Date(iso);
  if (Number.isNaN(date.valueOf())) return iso;
  return hasTime(iso) ? message('date_withTime', dayText(iso), timeText(date, zoned)) : dayText(iso);
}

/** Does the page give an offset that is not the reader's at that moment? */
function isElsewhere(iso: string): boolean {
  const [, utc, sign, hours, minutes] = /T.*?(?:(Z)|([+-])(\d\d):?(\d\d))$/.exec(iso) ?? [];
  if (!utc && !sign) return false;
  const offset = utc ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return offset !== -new Date(iso).getTimezoneOffset();
}

/** The same without the time of day. */
export function dayText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.valueOf()) ? iso : new Intl.DateTimeFormat(uiLocale(), precision(iso)).format(date);
}

/** The same beside another date: only the time where the day is the same, and the zone's name only once. */
export function dateTextAfter(iso: string, earlier: string | undefined): string {
  const zoned = isElsewhere(iso) && !(earlier && isElsewhere(earlier));
  const sameDay = earlier && hasTime(iso) && hasTime(earlier) && dayOf(new Date(iso)) === dayOf(new Date(earlier));
  return sameDay ? timeText(new Date(iso), zoned) : textOf(iso, zoned);
}

/** A time in a place the page does not speak of is one only with its zone. */
const timeText = (date: Date, zoned: boolean) =>
  new Intl.DateTimeFormat(
    uiLocale(),
    zoned ? { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } : { timeStyle: 'short' },
  ).format(date);
