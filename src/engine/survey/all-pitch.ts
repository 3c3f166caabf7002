import { mentions } from '../words/mentions';

/**
 * The share of a line's sentences that has to be passed. It may tell something and send readers to the newsletter for more; set in other
 * letters than the text it may first say whose it is.
 */
export const share = { mostly: 0.5, wholly: 0.99, inOtherLetters: 0.49 };

/** Do more than so many of a line's sentences offer a newsletter? */
export function isAllPitch(line: string, least: number): boolean {
  const sentences = line.split(/[.!?]+(?:\s+|$)|[。！？]+/u).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.filter((one) => mentions(one, 'newsletter') || mentions(one, 'follow')).length > sentences.length * least;
}
