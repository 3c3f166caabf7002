import { type Choice, chooseBlocks, type Hints } from '../blocks/choose-blocks';
import { findBlocks } from '../blocks/find-blocks';
import type { Page } from '../page';

export interface Chosen {
  choice: Choice;
  /** The text nodes of the copy that are the article. */
  texts: Set<Text>;
  /** Text that stands on the page a second time, and was therefore not taken again. */
  doubles: Set<Text>;
  /** Text that the model is sure is no part of the article, so that nothing else may bring it in. */
  unlikely: Set<Text>;
}

/** Below this the model is sure: of a hundred such blocks, a handful are the article's. */
const sureNot = 0.1;

/**
 * The article's text nodes: what the block model chose and what a rule keeps. Where the model finds nothing above its
 * threshold, Readability's vote decides, and without one the block the model likes best: a page with text is never empty.
 */
export function chooseTexts(page: Page, hints: Hints, keep: readonly Element[]): Chosen {
  const blocks = findBlocks(page);
  const choice = chooseBlocks(page, blocks, hints);
  const taken = (is: (index: number) => boolean): Set<Text> =>
    new Set(blocks.filter(({ index }) => is(index)).flatMap(({ texts }) => texts));
  const isKept = (index: number): boolean =>
    choice.keep[index] === true || keep.some((box) => box.contains(blocks[index]?.element ?? null));
  const isVoted = (index: number): boolean =>
    blocks[index]?.texts.some(({ parentElement }) => parentElement && hints.vote?.has(parentElement)) ?? false;
  const best = choice.scores.reduce((most, score) => Math.max(most, score), 0);
  let texts = taken(isKept);
  if (texts.size === 0) texts = taken(isVoted);
  if (texts.size === 0) texts = taken((index) => choice.scores[index] === best);
  return {
    choice,
    texts,
    doubles: taken((index) => choice.doubles.has(index)),
    unlikely: taken((index) => (choice.scores[index] as number) < sureNot),
  };
}
