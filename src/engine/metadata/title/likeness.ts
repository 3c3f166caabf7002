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

/** Does a heading say in other words what a declared title does? */
export const isReworded = (heading: string, title: string): boolean =>
  fold(heading).split(' ').length >= leastWords.heading &&
  fold(title).split(' ').length >= leastWords.title &&
  likeness(heading, title) >= sameMatter;
