import { monthOf } from '../dates/months';
import { isWeekday } from '../dates/weekdays';
import { joins, particles } from './authors/name-words';

const lower = /^\p{Ll}/u;
/** A sentence ends with a word and a full stop; a name's abbreviation ("Jr.") has a capital letter. */
const sentenceEnd = /\s\p{Ll}[\p{L}\p{M}’'-]+[.!?…]["”’»)]*$/u;

/**
 * Does what follows "by" go on as a sentence ("Tuesday the ferry was late"), or tell a way or a time ("Sea and Land"),
 * rather than name somebody?
 */
export function readsOn(rest: string, name: string, lang: string): boolean {
  if (sentenceEnd.test(rest)) return true;
  const [first = ''] = name.split(',');
  const words = first.split(' ');
  if (words.length === 1) return isWeekday(first, lang) || monthOf(first, lang) !== undefined;
  if (words.some((word) => lower.test(word) && !particles.has(word) && !joins.test(word))) return true;
  return words.length === 3 && joins.test(words[1] ?? '') && rest === name;
}
