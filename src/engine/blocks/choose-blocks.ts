import type { PageKind } from '../../rules/kinds';
import { standsIn } from '../dom/stands-in';
import type { Mark } from '../mark';
import type { Page } from '../page';
import type { Block } from './block';
import { type Decision, decide } from './decide';
import { settleDoubles } from './doubles/settle-doubles';
import { computeFeatures } from './features';
import { holdsArticle } from './holds-article';
import { shippedModel } from './model';
import { withOneFate } from './one-fate';
import { kindChances, likeliestKind } from './page-kind';
import { scoreBlocks } from './score-blocks';
import { withSlots } from './slots';
import { type Evidence, surveyPage } from './survey';
import { trustRule } from './trust-rule';

export interface Choice extends Decision {
  /** For each block, how likely it is main content. */
  scores: Float32Array;
  kind: PageKind;
  hasArticle: boolean;
}

export interface Hints extends Evidence {
  marks?: readonly Mark[];
  /** The article's boxes, where a rule knows them. */
  article?: readonly Element[];
  /** What kind of page this is, where a rule or the page itself says so. */
  kind?: PageKind;
}

/** Chooses the page's main content among its blocks (all of them, as `findBlocks` gave them). */
export function chooseBlocks(page: Page, blocks: readonly Block[], hints: Hints): Choice {
  const model = shippedModel();
  const survey = surveyPage(page, hints);
  const table = computeFeatures(survey);
  const kinds = kindChances(model.kinds, table);
  const kind = hints.kind ?? likeliestKind(kinds);
  const words = survey.measures.map((measure) => measure.words);
  const found = scoreBlocks(model, table, words);
  const marked = markedAmong(blocks, hints);
  // What a board notes below some of its posts makes no row.
  const lifted = kind === 'forum' ? found : withOneFate(found, blocks, marked);
  const trusted = (chances: Float32Array): Float32Array =>
    hints.article ? trustRule(chances, blocks, hints.article, kind === 'forum') : chances;
  const scores = trusted(lifted);
  const each = decide({ texts: blocks.map((block) => block.text), words, scores, chances: trusted(found), kinds, marked });
  const decision = settleDoubles(withSlots(each, blocks, kind, marked), { page, blocks, marked, kind, posts: hints.article ?? [] });
  return {
    ...decision,
    scores,
    kind,
    hasArticle: holdsArticle(survey, { keep: decision.keep, kind, kinds }),
  };
}

/** Which blocks stand in a box that a detector or a rule takes. */
function markedAmong(blocks: readonly Block[], { marks = [] }: Hints): boolean[] {
  const isMarked = standsIn(new Set(marks.map(({ element }) => element)));
  return blocks.map(({ element }) => isMarked(element));
}
