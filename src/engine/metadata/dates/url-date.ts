import { isDay, isoDay } from './calendar';
import { monthOf } from './months';

const inFigures = [/(?:^|[/_-])(\d{4})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/, /(?:^|\/)(\d{4})(\/)(\d{1,2})\/(\d{1,2})(?=\/|$)/];
const named = /\/(\d{4})(\/)([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;

/** The day in an address such as /2024/03/29/, /2024/march/29/ or /20240329-title; a bare year and month is no day. */
export function urlDate({ pathname }: URL): string | undefined {
  const found = [...inFigures, named].map((shape) => shape.exec(pathname)).find(Boolean);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[3]) || (monthOf(found[3] as string) ?? 0), Number(found[4])];
  return year >= 1990 && isDay(year, month, day) ? isoDay(year, month, day) : undefined;
}
