import { findDate } from '../../dates/find-date';
import { isWeekday } from '../../dates/weekdays';
import { announced } from '../../../words/byline-words';
import { saysWhen } from '../../dates/when-words';
import genres from './genres.json';
import { leadingName, looksLikePerson } from './name';

const kinds = new Set(Object.values(genres).flat());
const articles = new Set('a an the ein eine un une una il la le l en ett et um uma een de het'.split(' '));
const separators = /^[\s:：=＝/／|｜◎●・–—-]+/;
/** The time of day after a date, and what divides it from what follows. */
const clock =
  /^(?:[\s,·•|@–—-]|(?:at|um|à|a las|às|alle|om|kl\.?)\s|\d{1,2}[:.h]\d{2}|[ap]\.?m\b\.?|uhr\b|\(?(?:utc|gmt|[a-z]{1,3}t)\b\)?)*/i;

/** What follows the words that announce a name at a text's beginning, after its date, or after what sort of text it is; undefined where none do. */
export function afterAnnouncing(text: string, lang: string): string | undefined {
  for (const line of [text, afterDate(text, lang), afterGenre(text), ...afterSeparators(text)]) {
    const length = line ? announced(line, lang) : 0;
    if (line && length > 0) return unannounced(line.slice(length).replace(separators, ''), lang);
  }
  return personBehind(text, doneBy);
}

/** What was done, by whom the line says next: "Redaktion: Eberhard Fuhr". Who is interviewed may stand behind "Interview:". */
const doneBy = /^[\s–—-]*(?:redaktion|protokoll|contributors?)\s?[:：]\s*(?=\p{Lu})/iu;
const done =
  /^(?:interview|gespräch|redaktion|protokoll|reportage|bericht|kommentar|kolumne|intervista|entrevista|reportaje|reportagem|entretien)\s?[:：]\s*(?=\p{Lu})/iu;

/** What stands behind "Interview:" in what is marked as an author's name, where that is a person. */
export const withoutDone = (text: string): string => personBehind(text, done) ?? text;

function personBehind(text: string, label: RegExp): string | undefined {
  const rest = text.replace(label, '');
  const name = leadingName(rest).replace(/\s?\(.*$/, '');
  return rest !== text && looksLikePerson(name) ? name : undefined;
}

/** Does a line of facts end with words that announce the name in the next element: "17.06.2011 | Par"? "Contributors" alone heads much else. */
export function endsAnnouncing(text: string, lang: string): boolean {
  if (/^contributors?\s?[:：]$/i.test(text)) return true;
  const last = /[|•·–—]\s*([\p{L} ]{2,20}):?$/u.exec(text.slice(-40))?.[1];
  return last !== undefined && announced(last, lang) === last.length;
}

/** Templates say "Author:" before what their writers begin with "By". */
function unannounced(rest: string, lang: string): string {
  const length = announced(rest, lang);
  return length > 0 && /^\s/.test(rest.slice(length)) ? rest.slice(length).replace(separators, '') : rest;
}

/** "Published on 4 March 2024 by …", "Monday 4 March 2024 by …" */
function afterDate(text: string, lang: string): string {
  const date = /\d/.test(text) ? findDate(text) : undefined;
  if (!date || !/^[\p{L}\p{M}\s:,.'’|·–—-]{0,40}$/u.test(text.slice(0, date.start))) return '';
  const ahead =
    text
      .slice(0, date.start)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return ahead.every((word) => saysWhen(word) || isWeekday(word, lang)) ? text.slice(date.end).replace(clock, '') : '';
}

/** In characters: a longer line of facts tells something. */
const longestFacts = 160;

/** "Reviewed by a doctor — By Tim Roe — Updated on March 3": each part of a line of facts that begins as a line does and has a name in it. */
const afterSeparators = (text: string): string[] =>
  text.length > longestFacts
    ? []
    : text
        .split(/\s[|•·–—]\s/)
        .slice(1)
        .filter((part) => /^\p{Lu}\p{L}*\.? \p{L}+ /u.test(part));

/** "A guest post by …" */
function afterGenre(text: string): string {
  const words = text.split(' ');
  const from = articles.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  for (const length of [2, 1])
    if (
      kinds.has(
        words
          .slice(from, from + length)
          .join(' ')
          .replace(/,$/, '')
          .toLowerCase(),
      )
    )
      return words.slice(from + length).join(' ');
  return '';
}

/** Professions that follow a name where others go before it: Korean and Japanese reporters. */
const behind =
  /^((?:[\p{Script=Hangul}]{2,4}\s?[·,]\s?){0,3}[\p{Script=Hangul}]{2,4})\s?(?:(?:인턴|선임|전문|수습|객원)\s?)?(?:기자|특파원|논설위원|칼럼니스트|에디터)(?=$|[\s|=(·,])|^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8})\s?(?:記者|特派員|論説委員)(?=$|[\s|(（【])/u;

/** The names before a word that says what they are by profession ("김철수 기자"); '' where there are none. */
export function beforeProfession(text: string): string {
  const found = text.length <= 60 ? behind.exec(text) : null;
  return found?.[1] ?? found?.[2] ?? '';
}
