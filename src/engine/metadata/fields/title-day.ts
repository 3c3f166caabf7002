import type { DateHabits } from '../dates/date-habits';
import { readDate } from '../dates/find-date';
import { segments } from '../title/segments';

/** In figures: a day in words may be a part of what a page is on. */
const day = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})$/;

/** The day behind the site's name, where a page's title ends with it: "Boats in the ice | Gazette | 14.03.2024". */
export function titleDay(title: string | undefined, habits: DateHabits): string | undefined {
  const [last, ...before] = segments(title ?? '').reverse();
  return last && before.length > 0 && day.test(last.text) ? readDate(last.text, habits) : undefined;
}
