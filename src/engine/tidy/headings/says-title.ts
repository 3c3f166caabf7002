/** In words: more before a title say something of their own. */
const longestKicker = 4;
/** In words: a shorter title ends many headings. */
const shortestTitle = 3;
/** In letters: a shorter word may be a rest of a sign ("Guide" for "Beginner's guide"). */
const shortestWord = 3;

const number = /^\p{N}+$/u;

/**
 * Does a heading say the title again, though not to the letter: behind a kicker, without the number of the issue, or with other
 * signs? Both are folded: words with spaces between them. `isFirst` where it is one of the first level, which has no part of the text below it.
 */
export function saysTitle(heading: string, title: string, isFirst: boolean): boolean {
  if (heading === title) return true;
  const [said, wanted] = [heading.split(' '), title.split(' ')];
  if (wanted.length < shortestTitle) return false;
  if (isFirst && heading.endsWith(` ${title}`)) return said.length - wanted.length <= longestKicker;
  if (said.some((word) => number.test(word))) return sameWords(said, wanted, (word) => number.test(word) || word.length >= shortestWord);
  return sameWords(said, wanted, (word) => !number.test(word) && word.length >= shortestWord);
}

const sameWords = (a: readonly string[], b: readonly string[], counts: (word: string) => boolean): boolean => {
  const [one, other] = [a.filter(counts), b.filter(counts)];
  return one.length >= shortestTitle && one.join(' ') === other.join(' ');
};
