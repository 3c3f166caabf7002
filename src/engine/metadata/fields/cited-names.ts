import type { Head } from '../head';
import type { Part } from '../visible/parts';
import { looksLikePerson } from '../visible/authors/name';

/** "Lindqvist, Anna", as libraries write names; no "Lindqvist, PhD". */
const lastNameFirst = /^\s{0,9}([^,;]{1,80}),\s*(?!\s|(?:[js]r|ph\.? ?d|m\.? ?d|ii+|iv|esq|m\.?sc|m\.?a)\b)([^,;]{1,80}?)\s*$/i;
/** "Lindqvist A", as bibliographies write them. */
const withInitials = /^(.{2,60})\s(\p{Lu}{1,4})$/u;
/** More are a list of anything. */
const most = 20;

/** Whom a paper's data cite as its authors: one name each, and the last name first if all are so; or several in a line. */
export function citedNames(head: Head, parts: readonly Part[]): readonly string[] {
  const listed = (head.metas.get('citation_authors') ?? []).flatMap((line) => line.split(';')).map((name) => name.trim());
  const cited = head.metas.get('citation_author') ?? listed.filter(Boolean);
  if (cited.every((name) => lastNameFirst.test(name))) return cited.map((name) => name.replace(lastNameFirst, '$2 $1'));
  return inFull(cited, parts) ?? cited;
}

/** Names of which the data give initials, as the page prints them; undefined where it does not print all, in their order. */
function inFull(cited: readonly string[], parts: readonly Part[]): string[] | undefined {
  if (cited.length === 0 || cited.length > most) return undefined;
  const found: string[] = [];
  let from = 0;
  for (const name of cited) {
    const [, last = '', initials = ''] = withInitials.exec(name) ?? [];
    const isName = ({ text }: Part): boolean => text.startsWith(initials.charAt(0)) && text.endsWith(` ${last}`) && looksLikePerson(text);
    const at = last === '' ? -1 : parts.findIndex((part, index) => index >= from && isName(part));
    if (at < 0) return undefined;
    found.push((parts[at] as Part).text);
    from = at + 1;
  }
  return found;
}
