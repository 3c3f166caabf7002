import { fold } from '../../words/fold';
import { looksLikePerson } from '../visible/authors/name';
import type { VisibleByline } from '../visible/authors/byline';

const and = / (?:and|und|et|y|e|en|och|og) /g;
const names = (text: string): string => fold(text.replace(/&/g, ' and ')).replace(and, ' ');

/** In words: fewer behind a name may be another, or a degree. */
const leastRest = 5;

/** "Bo Arle at Hask Models", "Jan Ek using Hask Cosmetics": for whom or with what somebody took part in making pictures. */
const takesPart = /\p{L} (?:at|for|using|bei|für|mit|chez|avec|para|per|voor|met) \p{Lu}/u;
/** One of several authors may write for somebody else. */
const leastParts = 2;

/**
 * Declared names as the page prints them, where that says the same: "Ann Lee and Bo Arle" for a list of the two, and "Ann Lee" for
 * "Ann Lee - Hask Team", for her and what a system took for another author, or for her and all who are credited for the pictures.
 */
export function asPrinted(declared: string | undefined, visible: VisibleByline | undefined): string | undefined {
  if (!declared || !visible || !looksLikePerson(visible.name.split(/,| (?:and|&|und|et|y) /)[0] as string)) return declared;
  if (names(declared) === names(visible.name)) return visible.name;
  const [first, ...others] = declared.split(/,\s*/);
  if (first === visible.name && others.filter((other) => takesPart.test(other)).length >= leastParts) return visible.name;
  const rest = declared.startsWith(visible.name) && looksLikePerson(visible.name) ? declared.slice(visible.name.length) : '';
  const isMore =
    /^\s[-–—]\s\S/.test(rest) || (/^,\s/.test(rest) && rest.split(' ').length > leastRest && !rest.split(', ').some(looksLikePerson));
  return isMore ? visible.name : declared;
}
