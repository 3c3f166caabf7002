import { isOneText, type PageKind } from '../../rules/kinds';
import { standsIn } from '../dom/stands-in';
import type { Mark } from '../mark';
import type { Page } from '../page';
import type { Block } from './block';
import { withCardDoubles } from './card-doubles';
import { withoutClones } from './clones';
import { withColumnNames } from './column-names';
import { withoutCopiedHeadings } from './copied-headings';
import { type Decision, decide } from './decide';
import { computeFeatures } from './features';
import { holdsArticle } from './holds-article';
import { withListDoubles } from './list-doubles';
import { shippedModel } from './model';
import { withOneFate } from './one-fate';
import { withOwnWords } from './own-words';
import { withoutPreviews } from './previews';
import { withoutQuotedParts } from './quoted-parts';
import { withQuotes } from './quotes';
import { kindChances, likeliestKind } from './page-kind';
import { withRanks } from './ranks';
import { withRefrains } from './refrains';
import { withRepeats } from './repeats';
import { scoreBlocks } from './score-blocks';
import { withoutScriptlessCopies } from './scriptless-copies';
import { withSlots } from './slots';
import { withWholeCopies } from './whole-copies';
import { withoutStackedTables } from './stacked-tables';
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
  const trusted = (chances: Float32Array): Float32Array => (hints.article ? trustRule(chances, blocks, hints.article) : chances);
  const scores = trusted(lifted);
  const each = decide({ texts: blocks.map((block) => block.text), words, scores, chances: trusted(found), kinds, marked });
  const decided = withRefrains(withSlots(each, blocks, kind, marked), blocks);
  const said = again(withoutPreviews(decided, blocks, page), { blocks, marked, kind, posts: hints.article ?? [] });
  const decision = withoutCopies(withoutClones(said, blocks, page, kind), { blocks, marked, kind });
  return {
    ...decision,
    scores,
    kind,
    hasArticle: holdsArticle(survey, { keep: decision.keep, kind, kinds }),
  };
}

interface Said {
  blocks: readonly Block[];
  marked: readonly boolean[];
  kind: PageKind;
  /** The boxes of posts, where a rule knows them. */
  posts: readonly Element[];
}

/** What is said a second time on purpose, by the kind of page. */
function again(decision: Decision, { blocks, marked, kind, posts }: Said): Decision {
  if (kind === 'forum') return withoutQuotedParts(withOwnWords(withQuotes(decision, blocks), blocks, posts), blocks, marked);
  const own = isOneText(kind) ? withRepeats(decision, blocks, kind) : withCardDoubles(decision, blocks, kind);
  return withRanks(withColumnNames(withListDoubles(own, blocks), blocks), blocks);
}

/** What a page says a second time for other readers goes whole. */
function withoutCopies(decision: Decision, { blocks, marked, kind }: Omit<Said, 'posts'>): Decision {
  const told = withoutStackedTables(withoutScriptlessCopies(decision, blocks), blocks);
  return withoutCopiedHeadings(withWholeCopies(told, blocks, kind, marked), blocks, kind);
}

/** Which blocks stand in a box that a detector or a rule takes. */
function markedAmong(blocks: readonly Block[], { marks = [] }: Hints): boolean[] {
  const isMarked = standsIn(new Set(marks.map(({ element }) => element)));
  return blocks.map(({ element }) => isMarked(element));
}
