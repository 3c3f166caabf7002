/** Iran's and Afghanistan's months: the first six have 31 days, the others 30. Arabic keyboards write ي for ی. */
const months = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** The names as one pattern. */
export const jalaliMonths = months.map((name) => name.replaceAll('ی', '[یي]')).join('|');

/** Leap years come eight times in 33 years. */
function dayCount(year: number, month: number, day: number): number {
  const from = year + 1595;
  const inYear = day + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186);
  return from * 365 + Math.floor(from / 33) * 8 + Math.floor(((from % 33) + 3) / 4) + inYear;
}

const firstOf1404 = { ours: Date.UTC(2025, 2, 21), theirs: dayCount(1404, 1, 1) };

/** 25 Bahman 1404 is 14 February 2026. Years of the Hijra are further on. */
export function fromJalali(year: number, month: number | string, day: number): readonly [number, number, number] | undefined {
  const at = typeof month === 'number' ? month : months.indexOf(month.replaceAll('ي', 'ی')) + 1;
  if (year < 1340 || year > 1430 || at < 1 || at > 12 || day < 1 || day > (at < 7 ? 31 : 30)) return undefined;
  const date = new Date(firstOf1404.ours + (dayCount(year, at, day) - firstOf1404.theirs) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
