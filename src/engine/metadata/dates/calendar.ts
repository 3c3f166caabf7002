/** Is there such a day, in years that articles on the web can be from? */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number): string => String(number).padStart(2, '0');

export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The year before each era's first: Japanese ones still met in print (https://www.ndl.go.jp/koyomi/), and Taiwan's. */
const eras = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
  ['民国', 1911],
]);

/** 令和6年 is 2024, 令和元年 is 2019. */
export function eraYear(era: string, year: string): number | undefined {
  const before = eras.get(era);
  return before === undefined ? undefined : before + (year === '元' ? 1 : Number(year));
}

/** Thailand counts from the Buddha's death, 543 years earlier: 2567 is 2024; of two figures, those that can be no year of ours yet. */
export function buddhistYear(year: number): number {
  if (year >= 44 && year < 100) return year + 2500 - 543;
  return year >= 2400 && year <= 2643 ? year - 543 : year;
}
