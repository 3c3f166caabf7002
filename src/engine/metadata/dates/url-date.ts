import { isDay, isoDay } from './calendar';

/** The day in an address such as /2024/03/29/ or /20240329-title; a bare year and month is no day. */
export function urlDate(url: URL): string | undefined {
  const path = url.pathname;
  const found =
    /(?:^|[/_-])(\d{4})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(path) ?? /(?:^|\/)(\d{4})(\/)(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(path);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])];
  return year >= 1990 && isDay(year, month, day) ? isoDay(year, month, day) : undefined;
}
