import { collapse } from '../dom/text';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';

const grouped = /\d{1,3}(?:[.,’'\u202f\u00a0 ]\d{3})+(?!\d)|\d+/;
const most = 1_000_000;

/** Digits of every script as those of ours. */
const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    if (code < 128) return digit;
    // Decimal digits stand in runs of ten that begin at zero (Unicode, chapter 4.6).
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });

/** How many comments a label such as "24 comments" speaks of; undefined when it is no such label, or has no number. */
export function countIn(label: string): number | undefined {
  const text = plainDigits(collapse(label));
  if (!conceptsOf(fold(text))?.has('comments')) return undefined;
  const written = grouped.exec(text)?.[0];
  if (!written) return undefined;
  const count = Number(written.replace(/\D/g, ''));
  return count <= most ? count : undefined;
}
