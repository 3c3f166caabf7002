import type { DateHabits } from './date-habits';
import { findDate, type FoundDate } from './find-date';
import { toldBy } from './when-words';

/** What stands between the two ends of a span: maybe a time, a dash or "to", maybe the day of the week. */
const between =
  /^[\s,]*(?:\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|uhr)?\s?)?(?:[-–—―~〜～至]|to|until|till|through|bis|au|al|hasta|até|tot|t\/m|do|по)\s?(?:[^\s\d–-]{2,12}\.?,?\s)?(?:the\s|le\s|el\s|den\s|il\s)?$/i;
/** "– updated" begins another day. */
const isBetween = (text: string): boolean => between.test(text) && toldBy(text) === 'bare';
/** "12 –" and "12 May –" before "3 September 2023". */
const begun = /(?:^|[\s,(:])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?(\s(?:de\s)?[^\s\d.,–-]{2,14}\.?)?\s?[-–—]\s?$/;

/** "13:15 – 19:00" behind a day: from when until when. */
const hours = /^[\s,|·]*(?:\p{L}{2,4}\.?\s)?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[-–—]|bis|to|until)\s?\d{1,2}[:.h]\d{2}/iu;

/** "ab 19 Uhr", "from 7 pm" behind a day: something begins then. */
const opening =
  /^[\s,|·]*(?:ab|from|starting at|à partir de|dès|dalle(?: ore)?|a partire dalle|a partir das?|a partir de las?|desde las|vanaf|od|från|fra|c|с)\s(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b|uhr|h\b|uur|klokken)|\d{1,2}[:.h]\d{2}\b)/i;

/** Is a date one end of a span ("12 May – 3 September 2023"), or followed by hours from and until, or by when it begins? So long an exhibition lasted, or a life; nothing is published for that long. */
export function isSpan(text: string, date: FoundDate, habits: DateHabits): boolean {
  const rest = text.slice(date.end);
  const next = findDate(rest, habits);
  if (hours.test(rest) || opening.test(rest)) return true;
  if (next && isBetween(rest.slice(0, next.start))) return true;
  const ahead = text.slice(0, date.start);
  const last = findDate(ahead, habits);
  if (last && isBetween(ahead.slice(last.end))) return true;
  const [, day, month] = begun.exec(ahead) ?? [];
  if (!day) return false;
  return month ? findDate(`${day}${month} 2024`, habits) !== undefined : Number(day) < Number(date.iso.slice(8, 10));
}
