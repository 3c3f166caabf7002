import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import type { Block } from '../block';
import type { Decision } from '../decide';
import { withCardDoubles } from './card-doubles';
import { withoutClones } from './clones';
import { withColumnNames } from './column-names';
import { withoutCopiedHeadings } from './copied-headings';
import { withListDoubles } from './list-doubles';
import { withOwnWords } from './own-words';
import { withoutNarrowCopies } from './narrow-copies';
import { neededQuotes } from './needed-quotes';
import { framesOf } from './post-frames';
import { withPanelRepeats } from './panel-repeats';
import { withoutPreviews } from './previews';
import { withoutQuotedParts } from './quoted-parts';
import { withQuotes } from './quotes';
import { withRanks } from './ranks';
import { withRefrains } from './refrains';
import { withRepeats } from './repeats';
import { withoutScriptlessCopies } from './scriptless-copies';
import { withoutStackedTables } from './stacked-tables';
import { withoutTwins } from './twins';
import { withWholeCopies } from './whole-copies';

interface Said {
  page: Page;
  blocks: readonly Block[];
  marked: readonly boolean[];
  kind: PageKind;
  /** The boxes of posts, where a rule knows them. */
  posts: readonly Element[];
}

/**
 * A choice in which a block that says again what another says was left out, block by block: what is said twice on purpose comes back, and
 * what belongs to a copy goes with it.
 */
export function settleDoubles(decision: Decision, said: Said): Decision {
  const { page, blocks, kind } = said;
  const own = onPurpose(withoutPreviews(withRefrains(decision, blocks), blocks, page), said);
  return withoutCopies(withoutClones(own, blocks, page, kind), said);
}

/** What is said a second time on purpose, by the kind of page. */
function onPurpose(decision: Decision, { blocks, marked, kind, posts }: Said): Decision {
  if (kind === 'forum') {
    const frames = framesOf(posts);
    const quotes = { frames, needed: neededQuotes(decision, blocks, { posts, marked }, frames) };
    return withoutQuotedParts(withOwnWords(withQuotes(decision, blocks, quotes), blocks, posts), blocks, marked, quotes);
  }
  const again = withRepeats(isOneText(kind) ? withPanelRepeats(decision, blocks) : decision, blocks, kind);
  const own = isOneText(kind) ? again : withCardDoubles(again, blocks, kind);
  return withRanks(withColumnNames(withListDoubles(own, blocks), blocks), blocks);
}

/** What a page says a second time for other readers goes whole. */
function withoutCopies(decision: Decision, { blocks, marked, kind }: Said): Decision {
  const told = withoutStackedTables(withoutScriptlessCopies(decision, blocks), blocks);
  const single = kind === 'forum' ? told : withoutTwins(withoutNarrowCopies(told, blocks, marked), blocks, marked);
  return withoutCopiedHeadings(withWholeCopies(single, blocks, kind, marked), blocks, kind);
}
