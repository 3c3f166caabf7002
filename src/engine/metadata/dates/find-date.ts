import { eraYear, isDay, isoDay } from './calendar';
import { clockAfter, isoTime } from './clock';
import { monthOf } from './months';

export interface FoundDate {
  /** ISO 8601; with time and offset where they stand beside it. */
  iso: string;
  start: number;
  end: number;
}

export interface DateHabits {
  lang?: string;
  /** 3/4/2024 is the fourth of March (United States), where nothing else tells. */
  monthFirst?: boolean;
}

const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const ascii = (text: string): string =>
  text.replace(digits, (char) => {
    const code = char.charCodeAt(0);
    return String((code & 0xf) - (code >> 4 === 0x96 ? 6 : 0));
  });

type Read = (found: RegExpExecArray, habits: DateHabits) => readonly [number, number, number] | undefined;

const month = (word: string | undefined, { lang }: DateHabits): number => (word ? (monthOf(word, lang) ?? 0) : 0);
const fullYear = (text: string | undefined): number => {
  const year = Number(text);
  return year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
};

/** The ways dates are written; each pattern is linear: bounded repeats, no two that could share characters. */
const shapes: readonly [RegExp, Read][] = [
  [
    /(明治|大正|昭和|平成|令和)\s?(元|\d{1,2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    (f) => [eraYear(f[1] ?? '', f[2] ?? '') ?? 0, Number(f[3]), Number(f[4])],
  ],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, (f) => [Number(f[1]), Number(f[2]), Number(f[3])]],
  [/(?<![\d/.-])(\d{4})([-/]|\.\s?)(\d{1,2})\2(\d{1,2})(?!\d|[/-]\d)/g, (f) => [Number(f[1]), Number(f[3]), Number(f[4])]],
  [
    /(?<!\p{L})(\p{L}{3,12})\.?,?[\s\u00a0-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\s{1,2}|-)(\d{4})(?!\d)/gu,
    (f, h) => [Number(f[3]), month(f[1], h), Number(f[2])],
  ],
  [
    /(?<![\d:])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°|η)?(?:\s{1,2}|-|(?<=\.))(?:de\s|of\s|d')?(\p{L}{3,12})\.?,?(?:\s{1,2}|-)(?:de\s|del\s)?(\d{4})(?!\d)/gu,
    (f, h) => [Number(f[3]), month(f[2], h), Number(f[1])],
  ],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])/g, (f) => [fullYear(f[3]), Number(f[2]), Number(f[1])]],
  [/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/g, slashed],
  [/(?<![\d/])(\d{1,2})(\/)(\d{1,2})\2(\d{2})(?![\d/])/g, slashed],
  [/(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s'(\d{2})(?!\d)/gu, (f, h) => [fullYear(f[3]), month(f[1], h), Number(f[2])]],
];

function slashed(found: RegExpExecArray, { monthFirst = true }: DateHabits): readonly [number, number, number] {
  const [a, b] = [Number(found[1]), Number(found[3])];
  const monthsFirst = b > 12 ? true : a > 12 ? false : monthFirst;
  return monthsFirst ? [fullYear(found[4]), a, b] : [fullYear(found[4]), b, a];
}

/** The first date in a text, in whatever language and shape; with the time of day where one follows. */
export function findDate(text: string, habits: DateHabits = {}): FoundDate | undefined {
  const plain = ascii(text.slice(0, 400));
  if (!/\d/.test(plain)) return undefined;
  let best: FoundDate | undefined;
  for (const [pattern, read] of shapes) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
      const day = read(found, habits);
      if (!day || !isDay(...day)) continue;
      if (!best || found.index < best.start)
        best = { iso: dated(plain, found, day), start: found.index, end: found.index + found[0].length };
      break;
    }
  }
  return best;
}

const dated = (text: string, found: RegExpExecArray, day: readonly [number, number, number]): string =>
  isoTime(text.slice(found.index)) ?? isoDay(...day) + clockAfter(text.slice(found.index + found[0].length));

/** A date as a machine-readable field gives it: ISO 8601 if it is, else whatever it says. */
export function readDate(text: string | undefined, habits: DateHabits = {}): string | undefined {
  if (!text) return undefined;
  const trimmed = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return fromEpoch(Number(trimmed.slice(0, 10)));
  const iso = /^\d{4}-?\d{2}-?\d{2}(?!\d)|^\d{8}T/.test(trimmed) ? isoTime(trimmed) : undefined;
  return iso ?? findDate(trimmed, habits)?.iso;
}

const fromEpoch = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');
