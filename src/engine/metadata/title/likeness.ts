import { fold } from '../../words/fold';

/** Titles less alike than this say different things. */
export const leastLike = 0.35;
/** In words: a shorter heading names a part of the site or of the page, and a shorter title has too few to be alike. */
const leastWords = { heading: 5, title: 4 };
/** So much alike are a headline and the title that search engines are told. */
const sameMatter = 0.6;

/** Share of the shorter title's words that the other has too. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.min(one.size, other.size);
}

/** In words: what differs by fewer is the same, written with another sign. */
const leastOther = 2;

/** Does a heading say in other words what a declared title does? */
export function isReworded(heading: string, title: string): boolean {
  const [ours, theirs] = [fold(heading).split(' '), fold(title).split(' ')];
  if (ours.length < leastWords.heading || theirs.length < leastWords.title || likeness(heading, title) < sameMatter) return false;
  return ours.filter((word) => !theirs.includes(word)).length + theirs.filter((word) => !ours.includes(word)).length >= leastOther;
}

/** In words: shorter declared titles are names of parts of a site. */
const leastSaid = 3;

/** Does a heading say the whole of a declared title in a sentence of its own: "How do I mend the old mill?" where that is "The old mill"? */
export function saysMore(heading: string, title: string): boolean {
  const at = heading.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0 || fold(title).split(' ').length < leastSaid || fold(heading).split(' ').length < leastWords.heading) return false;
  const [before, behind] = [heading.slice(0, at), heading.slice(at + title.length)];
  // What signs set apart is a series, a site or a number; what stands before it, without being asked, a kicker.
  return before === '' ? /^ \p{L}[^()]*$/u.test(behind) : /^[\p{L}\p{M}’' ]+ $/u.test(before) && /^[^():|]*[?？]$/u.test(behind);
}

/** So much of a heading's words are in a title that says the same. */
const mostly = 0.8;

/** The first heading; where it has no word in common with any declared title, as one of a menu, the first that says mostly what one does. */
export function unlessStrange(headings: readonly string[], declared: readonly { value: string }[]): string | undefined {
  const [first, ...others] = headings;
  if (!first || others.length === 0 || declared.some(({ value }) => likeness(first, value) > 0)) return first;
  const long = declared.map(({ value }) => value).filter((title) => fold(title).split(' ').length >= leastWords.title);
  // A heading that says a declared title and more is no better than that.
  const isSaid = (heading: string): boolean =>
    fold(heading).split(' ').length >= leastWords.title &&
    long.some((title) => likeness(heading, title) >= mostly) &&
    !long.some((title) => fold(heading).includes(fold(title)));
  return others.find(isSaid) ?? first;
}
