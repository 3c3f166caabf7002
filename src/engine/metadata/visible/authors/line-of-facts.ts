import { textOf } from '../../../dom/text';
import { blockOf } from '../../../dom/block-of';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import { findDate } from '../../dates/find-date';
import { monthOf } from '../../dates/months';
import { isOthersDay } from '../date';
import type { Part } from '../parts';
import { leadingName, looksLikePerson } from './name';

/** In characters. */
const longestLine = 100;
/** "13:10 Uhr", "1:10 pm" */
const clock = /^\d{1,2}(?:[:.h]\d{2})?\s?(?:uhr|h|[ap]\.?m\.?)?$/i;

/** "30 min", "5 min read", "6279 words": how long a text is. */
const lengths =
  /^\d[\d.,]*[\s-]?(?:min(?:s|ut[eio]s?|uten|utos)?\.?(?: (?:read|lesezeit|leestijd|de lectur[ae]|de leitura|di lettura))?|words|wörter|mots|palabras|parole|palavras|woorden)$/i;

/** "Aaron Ricadela | Senior Writer | July 2, 2025": the first part of a line of which another is a day. */
export function inLineOfFacts(page: Page, part: Part): string | undefined {
  const behind = behindDay(page, part);
  if (behind) return behind;
  const last = behindFacts(page, part);
  if (last) return last;
  const [name, ...facts] = part.text.length <= longestLine ? part.text.split(/\s[|•·]\s/) : [];
  const isDated = facts.some((text) => isDay(page, { ...part, text }));
  return name && isDated && !findDate(name) ? leadingName(name) : undefined;
}

/** How far from the heading a line that nothing announces may say who wrote it. */
export const nearest = 3;

/** "11.12.2019 - Amelie Loevenich": all that a line right under the heading says besides the day. */
function behindDay(page: Page, { text, element, distance }: Part): string | undefined {
  const date = distance > 0 && distance <= nearest && text.length <= longestLine ? findDate(text) : undefined;
  if (date?.start !== 0 || element.closest('a') || textOf(blockOf(element)) !== text) return undefined;
  const name = /^\s[-–—|•·]\s(\p{Lu}.*)$/u.exec(text.slice(date.end))?.[1];
  const isName = name !== undefined && name.split(' ').length <= 3 && conceptsOf(fold(name)) === undefined;
  return isName && !isOthersDay(page, element, text, date) ? name : undefined;
}

/** "04.02.2022 | 13:10 Uhr | Ann Lee", "· 30 min · 6279 words · Ann Lee": what a line right above or below the heading says last, behind facts. */
function behindFacts(page: Page, part: Part): string | undefined {
  const { text, element, distance } = part;
  if (text.length > longestLine || Math.abs(distance) > nearest || element.closest('a')) return undefined;
  const facts = text.split(/(?:^|\s)[|•·]\s/).filter(Boolean);
  const name = facts.pop() ?? '';
  if (facts.length === 0 || !looksLikePerson(name) || conceptsOf(fold(name)) !== undefined) return undefined;
  return facts.every((fact) => clock.test(fact) || lengths.test(fact) || isDay(page, { ...part, text: fact })) ? name : undefined;
}

const shortDate = 40;

/** A short line with a day, and not with those that somebody's life began and ended. */
export function isDay(page: Page, { text, element }: Part): boolean {
  const date = text.length < shortDate ? findDate(text) : undefined;
  return date !== undefined && !isOthersDay(page, element, text, date);
}

/** "Jun 9", "9. Juni": a day of this year, or how long a text is, in a line of its own. */
export function isShortFact({ text }: Part): boolean {
  const [, before, after] = /^(?:(\p{L}{3,12})\.? \d{1,2}|\d{1,2}\.? (\p{L}{3,12}))$/u.exec(text) ?? [];
  return lengths.test(text) || monthOf(before ?? after ?? '') !== undefined;
}
