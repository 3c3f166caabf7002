import { buddhistYear, eraYear, isoDay } from './calendar';
import type { DateHabits } from './date-habits';
import { fromJalali, jalaliMonths } from './jalali';
import { monthOf } from './months';

export interface Reading extends DateHabits {
  /** Years may be Thailand's. */
  thai: boolean;
  /** So may Iran's. */
  persian: boolean;
  /** Three short numbers begin with the year, as in East Asia. */
  yearFirst: boolean;
}

type Read = (found: RegExpExecArray, reading: Reading) => readonly [number, number, number] | undefined;

const month = (word: string | undefined, { lang }: Reading): number => (word ? (monthOf(word, lang) ?? 0) : 0);
const yearOf = (text: string | undefined, { thai }: Reading): number => {
  const year = thai ? buddhistYear(Number(text)) : Number(text);
  return year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
};

/**
 * A letter or a mark on one, no arrow and no picture, near enough: whether a word is a month, the list of months says. The classes of Unicode
 * would say it exactly, and take browsers a tenth of a second to compile.
 */
const letter = String.raw`[^\s!-@[-\`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ud800-\udfff\uff00-\uff0f]`;
const word = `(?<!${letter})(${letter}{2,14})`;
const pattern = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(String.raw(source, ...parts), 'g');

/** They are counted, in words too. */
const vietnameseMonths = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|');

/** The ways dates are written; each pattern is linear: bounded repeats, no two that could share characters. */
export const shapes: readonly [RegExp, Read][] = [
  [
    /(明治|大正|昭和|平成|令和|民國|民国)\s?(元|\d{1,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    (f) => [eraYear(f[1] ?? '', f[2] ?? '') ?? 0, Number(f[3]), Number(f[4])],
  ],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, (f) => [Number(f[1]), Number(f[2]), Number(f[3])]],
  // Not the name of a version: 2026-02-25.clover.
  [/(?<![\d/.-])(\d{4})([-/]|\.\s?)(\d{1,2})\2(\d{1,2})(?!\d|[/-]\d|\.[a-z])/g, (f, r) => [yearOf(f[1], r), Number(f[3]), Number(f[4])]],
  [
    pattern`${word}[.॰׳]?,?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\.?\s{1,2}|-)(\d{4})(?!\d)`,
    (f, r) => [yearOf(f[3], r), month(f[1], r), Number(f[2])],
  ],
  // "2023. augusztus 12."
  [
    pattern`(?<!\d)(\d{4})\.?\s{1,2}(${letter}{3,14})\.?\s{1,2}(\d{1,2})(?![\d:])`,
    (f, r) => [yearOf(f[1], r), month(f[2], r), Number(f[3])],
  ],
  // "Thu Mar 14 09:22:51 CET 2019": C's asctime, and with it the archives of mailing lists.
  [
    /\b([A-Za-z]{3,4})\s{1,2}(\d{1,2})\s(?<clock>\d{2}:\d{2}(?::\d{2})?(?:\s(?:[A-Z]{1,5}|[+-]\d{4}))?)\s(\d{4})(?!\d)/g,
    (f, r) => [yearOf(f[4], r), month(f[1], r), Number(f[2])],
  ],
  // Arabic papers name a month twice: "14 شباط/فبراير 2024". Hebrew says "in March" in one word.
  [
    pattern`(?<![\d:])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°|η)?(?:,?\s{1,2}|-|(?<=\.))(?:de\s|of\s|d['’]|ב|[\u0621-\u064a\s]{2,16}/)?(${letter}{2,14})[.॰׳]?,?(?:/[\u0621-\u064a]{2,12})?(?:\s{1,2}|-)(?:de\s|del\s|พ\.ศ\.\s?)?(\d{4})(?!\d)`,
    (f, r) => [yearOf(f[3], r), month(f[2], r), Number(f[1])],
  ],
  // "25 Bahman 1404", and on Persian pages 1404/11/25.
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2})\s{1,2}(${jalaliMonths})(?:\s?ماه)?،?\s{1,2}(1[34]\d{2})(?!\d)`, 'g'),
    (f) => fromJalali(Number(f[3]), f[2] as string, Number(f[1])),
  ],
  [
    /(?<![\d/.-])(1[34]\d{2})([-/])(\d{1,2})\2(\d{1,2})(?!\d|[/-]\d)/g,
    (f, r) => (r.persian ? fromJalali(Number(f[1]), Number(f[3]), Number(f[4])) : undefined),
  ],
  // "8 ม.ค. 67"
  [
    /(?<!\d)(\d{1,2})\s?([ก-๎]{1,2}\.[ก-ฮ])\.?\s?(?:พ\.ศ\.\s?)?(\d{4}|\d{2})(?!\d)/g,
    (f, r) => [yearOf(f[3], r), month(f[2], r), Number(f[1])],
  ],
  [/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm) ?(\d{4})(?!\d)/gi, (f) => [Number(f[3]), Number(f[2]), Number(f[1])]],
  // "13 Tháng Hai, 2023", as WordPress writes it.
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2}) tháng (${vietnameseMonths.join('|')})(?:,| năm) ?(\d{4})(?!\d)`, 'gi'),
    (f) => [Number(f[3]), vietnameseMonths.indexOf((f[2] as string).toLowerCase()) + 1, Number(f[1])],
  ],
  // "14/2-2023", in the north of Europe.
  [/(?<![\d/.-])(\d{1,2})\/(\d{1,2})-(\d{4})(?!\d|[/-]\d)/g, (f, r) => [yearOf(f[3], r), Number(f[2]), Number(f[1])]],
  // A line may end with a year and a full stop, and not with the number of a section ("1.2.34."); a day may have no year but a clock: "14.2. 09:12"
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}(?!\.?\d)|\d{2}(?![\d.]|:\d))/g,
    (f, r) => dotted(yearOf(f[3], r), Number(f[1]), Number(f[2])),
  ],
  [/(?<![\d/-])(\d{1,2})([/-]|\s\|\s)(\d{1,2})\2(\d{4})(?![\d/-])/g, slashed],
  [/(?<![\d/])(\d{1,2})(\/)(\d{1,2})\2(\d{2})(?![\d/])/g, slashed],
  [pattern`${word}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s'(\d{2})(?!\d)`, (f, r) => [yearOf(f[3], r), month(f[1], r), Number(f[2])]],
];

/** With full stops the day goes first, but for what can be none: "06.18.2025". */
const dotted = (year: number, a: number, b: number): readonly [number, number, number] => (b > 12 ? [year, a, b] : [year, b, a]);

function slashed(found: RegExpExecArray, reading: Reading): readonly [number, number, number] {
  const [a, b] = [Number(found[1]), Number(found[3])];
  if (reading.yearFirst && found[4]?.length === 2) return [yearOf(found[1], reading), b, Number(found[4])];
  const year = yearOf(found[4], reading);
  const isTold = reading.inAddress === isoDay(year, b, a);
  const monthsFirst = b > 12 ? true : a > 12 || isTold ? false : (reading.monthFirst ?? true);
  return monthsFirst ? [year, a, b] : [year, b, a];
}
