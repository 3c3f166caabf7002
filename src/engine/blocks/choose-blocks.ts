import { type PageKind, pageKinds } from '../../rules/kinds';
import type { Page } from '../page';
import type { Block } from './block';
import { findDoubles } from './doubles';
import { computeFeatures } from './features';
import { holdsArticle } from './holds-article';
import { shippedModel } from './model';
import { kindChances, likeliestKind } from './page-kind';
import { scoreBlocks } from './score-blocks';
import { type Evidence, type Survey, surveyPage } from './survey';
import { cutAt } from './cut-at';

export interface Choice {
  /** For each block, is it part of the article? */
  keep: boolean[];
  /** For each block, how likely it is main content. */
  scores: Float32Array;
  /** Blocks left out because an earlier one says the same, with that one. */
  doubles: ReadonlyMap<number, number>;
  kind: PageKind;
  hasArticle: boolean;
}

export interface Hints extends Evidence {
  /** The article's box, where a site rule knows it. */
  article?: Element;
}

/** Chooses the blocks that are the page's main content. */
export function chooseBlocks(page: Page, blocks: readonly Block[], hints: Hints): Choice {
  const model = shippedModel();
  const survey = surveyPage(page, hints);
  const table = computeFeatures(survey);
  const scores = scoreBlocks(model.blocks, table);
  const kinds = kindChances(model.kinds, table);
  return { ...choose(survey, scores, kinds, hints.article), kind: likeliestKind(kinds) };
}

function choose(survey: Survey, scores: Float32Array, kinds: Float32Array, article?: Element): Omit<Choice, 'kind'> {
  const { blocks } = survey.outline;
  const words = survey.measures.map((m) => m.words);
  const threshold = cutAt(scores, words, kinds);
  const keep = blocks.map((block, i) =>
    article ? article.contains(block.element) : (scores[i] as number) >= threshold,
  );
  const doubles = findDoubles(blocks.map((block) => block.text), words, keep);
  for (const i of doubles.keys()) keep[i] = false;
  return { keep, scores, doubles, hasArticle: holdsArticle(survey, keep, kinds[pageKinds.indexOf('article')] as number) };
}
