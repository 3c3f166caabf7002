import { checkMarks } from '../../src/engine/account/check-marks';
import { chooseTexts } from '../../src/engine/article/chosen';
import { articleBody } from '../../src/engine/blocks/article-body';
import { readabilityVote } from '../../src/engine/candidates/readability';
import { findClutter } from '../../src/engine/detectors/find-clutter';
import { outermost } from '../../src/engine/detectors/guard';
import type { Mark } from '../../src/engine/mark';
import { applyRules, spare } from '../../src/engine/site-rule/apply-rules';
import { rulesFor } from '../../src/engine/site-rule/rules-for';
import { snapshot } from '../../src/engine/snapshot/snapshot';
import { htmlToText } from '../browser/html-to-text';

export interface AccountInPage {
  /** What was taken back, why, and the text that it gave back. */
  undone: { rule: string; because: string; text: string }[];
  marks: number;
  /** The chosen text without what is marked: as the detectors would have it, and after the account. */
  before: string;
  after: string;
}

declare global {
  interface Window {
    galleyAccount(): AccountInPage | null;
  }
}

/** What the account gives back on the page this runs in. */
window.galleyAccount = () => {
  const page = snapshot(document);
  if (!page) return null;
  const ruled = applyRules(page, rulesFor(page));
  const found = outermost([...ruled.marks, ...spare(findClutter(page), ruled.keep)]);
  const hints = { vote: readabilityVote(page), articleBody: articleBody(page.source), article: ruled.article, marks: found };
  const { texts, choice } = chooseTexts(page, hints, ruled.keep);
  const { marks, undone } = checkMarks(page, found, texts, ruled.pageKind ?? choice.kind);
  const without = (taken: readonly Mark[]): string =>
    [...texts]
      .filter((text) => !taken.some(({ element }) => element.contains(text)))
      .map((text) => text.data)
      .join('\n');
  return {
    undone: undone.map(({ element, rule, because }) => ({ rule, because: because.id, text: element ? htmlToText(element.outerHTML) : '' })),
    marks: found.length,
    before: without(found),
    after: without(marks),
  };
};
