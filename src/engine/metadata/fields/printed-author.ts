import { fold } from '../../words/fold';
import { looksLikePerson } from '../visible/authors/name';
import type { VisibleByline } from '../visible/authors/byline';
import { isDegree } from '../visible/authors/with-degrees';

/** In words: "Senior Life and Trends Reporter" is nobody's name. */
const mostWords = 3;
const joined = /\s(?:&|and|und|et|y|e|en|och|og)\s/;
const between = /\s*,\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?|\s+(?:&|and|und|et|y|e|en|och|og)\s+/;

/**
 * Does the page print "By" and the names of people beside its headline, where it declares somebody else, or only one of them? Systems declare whoever
 * entered the text.
 */
export function isPrintedAuthor(visible: VisibleByline | undefined, declared: readonly string[]): boolean {
  const [only, ...others] = declared;
  if (visible?.how !== 'announced' || !only || others.length > 0) return false;
  const names = visible.name.split(between).filter((name, at) => at === 0 || !isDegree(name));
  // Who reviews a ware is printed with an initial: "By Ann L."
  if (/ \p{Lu}\.?$/u.test(visible.name)) return false;
  const words = (name: string): string[] => name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (!names.every((name) => looksLikePerson(name) && words(name).length <= mostWords)) return false;
  const known = fold(only).split(' ');
  const isKnown = (name: string): boolean =>
    fold(name)
      .split(' ')
      .some((word) => known.includes(word));
  const isOnly = (name: string | undefined): boolean => name !== undefined && fold(name).includes(fold(only));
  // "Ann Lee, Chief Editor, Hask Works": commas alone may set apart what somebody is.
  if (names.length > 1) return isOnly(names[0]) || (joined.test(visible.name) && names.some(isOnly));
  return known.length > 1 && !names.some(isKnown);
}

/** Does a page print the names that it declares in one place, where it declares somebody else in another: the author and who put the text online? */
export function isDeclaredToo(visible: VisibleByline | undefined, said: string | undefined, other: string | undefined): boolean {
  if (visible?.how !== 'announced' || !said || !other) return false;
  const names = visible.name.split(between);
  return names.every((name) => looksLikePerson(name) && !fold(other).includes(fold(name))) && fold(said).startsWith(fold(names.join(' ')));
}
