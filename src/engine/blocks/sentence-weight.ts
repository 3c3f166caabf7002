import type { Survey } from './survey';

/** So many characters of Chinese, Japanese or Korean say what so many of other scripts do, and are the shortest sentence. */
const shortest = { spaced: 60, unspaced: 25 };
/** A longer text is more than a label, however it ends. */
const surelyProse = 160;
const mostLinked = 0.4;

/** The marks that end sentences in any script: the danda, the Arabic question mark, the Urdu full stop. */
const sentence = /[\p{Sentence_Terminal}…](?:[\p{Close_Punctuation}\p{Final_Punctuation}"'\s]*$|\s.*[\p{Sentence_Terminal}…])/u;
/** Thai, Lao, Burmese and Khmer write sentences without a mark at their end. */
const unmarked = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}/;

/** The characters of a text, as many as the same would have in a script with letters. */
const weigh = (chars: number, ideographs: number): number => chars + ideographs * (shortest.spaced / shortest.unspaced - 1);

/** How much of a block's text there is to read, in one measure for all scripts. */
export function textWeight({ outline, measures }: Survey, at: number): number {
  return weigh(outline.blocks[at]?.text.length ?? 0, measures[at]?.ideographs ?? 0);
}

/** The weight of a block that says sentences, else 0. The model's own measure knows the marks of few scripts (`readsLikeProse`). */
export function sentenceWeight(survey: Survey, at: number): number {
  const { outline, headingLevel, prose } = survey;
  const text = outline.blocks[at]?.text ?? '';
  const weight = textWeight(survey, at);
  if (prose[at]) return weight;
  if (headingLevel[at] || weight < shortest.spaced || (outline.linkChars[at] ?? 0) >= text.length * mostLinked) return 0;
  return weight > surelyProse || unmarked.test(text) || sentence.test(text) ? weight : 0;
}
