import { accountFor, paragraphsIn, paragraphsOf } from './account/account';
import { checkMarks } from './account/check-marks';
import { keepArticle } from './account/keep-article';
import type { Article, ExtractOptions } from './article';
import { assemble } from './article/assemble';
import { chooseTexts } from './article/chosen';
import { declaredTexts } from './article/declared/declared';
import { factsOnly } from './article/heading/facts-only';
import { customerReviews } from './article/leave-out/customer-reviews';
import { htmlOf } from './article/html';
import { originsOf } from './article/origins';
import { isVertical } from './article/is-vertical';
import { restore } from './article/restore';
import { tellUndone } from './article/undone';
import { articleBody } from './blocks/article-body';
import { threadOf } from './comments/thread';
import { readabilityVote } from './candidates/readability';
import { findClutter } from './detectors/find-clutter';
import { outermost } from './detectors/guard';
import { textOf } from './dom/text';
import type { Mark } from './mark';
import { withoutMaker } from './metadata/of-documentation';
import { withoutFirstEntry } from './metadata/of-entries';
import { readMetadata } from './metadata/read-metadata';
import { readingTime } from './metadata/reading-time';
import { pageLinks } from './page-links';
import { withEntryTimes } from './posts/entry-times';
import { withOpening } from './posts/opening';
import { postsOf } from './posts/posts';
import { sayWho } from './posts/say-who';
import { sanitise } from './sanitise/sanitise';
import { applyRules, spare } from './site-rule/apply-rules';
import { rulesFor } from './site-rule/rules-for';
import { snapshot } from './snapshot/snapshot';
import { declaredKind } from './survey/declared-kind';
import { tidy } from './tidy/tidy';

/**
 * Finds a page's article; the page is read and never changed. Null where there is nothing to read: no HTML page
 * (SVG, XML, a frameset), or one without a line of text.
 */
export function extract(document: Document, options: ExtractOptions = {}): Article | null {
  const page = snapshot(document, options);
  if (!page) return null;
  const rules = rulesFor(page, options.rules);
  const ruled = applyRules(page, rules);
  const found = outermost([...ruled.marks, ...spare(findClutter(page), ruled.keep)]);
  const { graph, ...read } = readMetadata(page, found, ruled.fields);
  const known = ruled.pageKind ?? declaredKind(page, graph);
  const hints = { vote: readabilityVote(page), articleBody: articleBody(page.source), article: ruled.article, kind: known };
  const choose = (marks: readonly Mark[]) => chooseTexts(page, { ...hints, marks }, ruled.keep);
  const sparing = keepArticle(found, (marks) => choose(marks).texts);
  const { choice, texts: chosen, doubles, unlikely } = choose(sparing.marks);
  const { kind } = choice;
  const checked = checkMarks(page, sparing.marks, chosen, kind);
  const undone = tellUndone([...ruled.undone, ...sparing.undone, ...checked.undone]);
  const marks = outermost([...checked.marks, ...spare(customerReviews(page, chosen, kind), ruled.keep)]);
  const paragraphs = paragraphsOf(page, chosen, marks);
  const taken = new Set(marks.map(({ element }) => element));
  const comments = marks.filter((mark) => mark.kind === 'comments').map(({ element }) => element);
  const thread = postsOf(
    page,
    { texts: withEntryTimes(page.root, chosen, taken), boxes: ruled.article ?? [], taken, comments },
    { kind, ruled: ruled.pageKind },
  );
  const { posts, texts } = thread;
  const { metadata, provenance } = withOpening(withoutMaker(withoutFirstEntry(read, kind), kind, page.url), thread);
  const vertical = isVertical(page, texts);
  const saysFacts = factsOnly(metadata);
  const declared = declaredTexts(page, graph, { kind, chosen, doubles, taken });
  const { title, byline, excerpt, image } = metadata;
  const built = assemble(page, {
    texts,
    doubles,
    unlikely,
    marks,
    kind,
    title,
    byline,
    description: excerpt,
    image,
    declared,
    saysFacts,
  });
  if (!built) return null;
  const { root, ledger } = built;
  sayWho(root, posts, page.lang);
  tidy(root, page, { title, byline, dir: metadata.dir, saysFacts });
  const fragment = sanitise(root);
  const { words, minutes } = readingTime(textOf(fragment), metadata.lang ?? '');
  return {
    ...metadata,
    ...pageLinks(page, rules),
    kind,
    hasArticle: choice.hasArticle,
    wordCount: words,
    readingMinutes: minutes,
    provenance,
    vertical,
    fragment,
    get content() {
      return htmlOf(fragment);
    },
    removed: ledger.removed,
    undone,
    account: accountFor(paragraphs, fragment),
    paragraphsIn: (part) => paragraphsIn(paragraphs, part),
    removedContent: (id) => restore(page, ledger, id),
    comments: () => threadOf(page, ledger),
    origins: (of) => originsOf(page, ledger, of),
  };
}
