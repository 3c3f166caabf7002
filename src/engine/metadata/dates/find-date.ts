import { isDay, isoDay } from './calendar';
import { clockAfter, isoTime } from './clock';
import type { DateHabits } from './date-habits';
import { shapes } from './shapes';

export interface FoundDate {
  /** ISO 8601; with time and offset where they stand beside it. */
  iso: string;
  start: number;
  end: number;
}

/** The digits of other scripts: the ten begin at a code that ends in 0, in the scripts of India at one that ends in 6. */
const digits =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;
const ascii = (text: string): string =>
  text.replace(digits, (char) => {
    const code = char.charCodeAt(0);
    return String((code & 0xf) - (code >= 0x900 && code < 0xe00 ? 6 : 0));
  });

/** Most lines with a number hold no year, and need not be held against each shape. */
const year = /\d{4}|\d[./]\s?\d{1,2}[./]\s?\d{2}|'\d{2}|年|\d\s?[ก-๎]/;

/** By the text's own script, or by the language before it: "ja | 20/01/09". */
const thai = /[\u0e00-\u0e4e]|^th\b.*\|/i;
const persian = /[\u067e\u0686\u0698\u06af]|^fa\b.*\|/i;
const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|^(?:ja|zh|ko)\b.*\|/i;

/** The first date in a text, in whatever language and shape; with the time of day where one follows. */
export function findDate(text: string, habits: DateHabits = {}): FoundDate | undefined {
  const plain = ascii(text.slice(0, 400));
  if (!year.test(plain)) return undefined;
  const told = `${habits.lang ?? ''} | ${plain}`;
  const reading = { ...habits, thai: thai.test(told), persian: persian.test(told), yearFirst: eastAsian.test(told) };
  let best: FoundDate | undefined;
  for (const [pattern, read] of shapes) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
      const day = read(found, reading);
      if (!day || !isDay(...day)) continue;
      if (!best || found.index < best.start)
        best = { iso: dated(plain, found, day), start: found.index, end: found.index + found[0].length };
      break;
    }
  }
  return best;
}

function dated(text: string, found: RegExpExecArray, day: readonly [number, number, number]): string {
  const iso = isoDay(...day);
  return isoTime(text.slice(found.index)) ?? iso + clockAfter(found.groups?.clock ?? text.slice(found.index + found[0].length), iso);
}

/** A date as a machine-readable field gives it: ISO 8601 if it is, else whatever it says. */
export function readDate(text: string | undefined, habits: DateHabits = {}): string | undefined {
  if (!text) return undefined;
  const trimmed = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return fromEpoch(Number(trimmed.slice(0, 10)));
  const iso = /^\d{4}-?\d{2}-?\d{2}(?!\d)|^\d{8}T/.test(trimmed) ? isoTime(trimmed) : undefined;
  return iso ?? findDate(trimmed, habits)?.iso;
}

const fromEpoch = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');
