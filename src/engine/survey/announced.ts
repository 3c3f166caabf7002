import { spacedText } from '../dom/text';
import { conceptsOf } from '../words/labels';
import { fold } from '../words/fold';
import type { Survey } from './survey';

const headings = /^h[1-6]$/;
const announcing = /[:：]$/;
/** Shorter lines ("Our partners:") are labels; Chinese, Japanese and Korean say as much in half the characters. */
const shortest = { spaced: 24, unspaced: 10 };
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * Does the article itself announce a list? By a line right before it that ends in a colon ("We kept four:"), or by the
 * heading of a section in the middle of its text. A heading such as "Related" or "From our partners" announces no part of it.
 */
export function isAnnounced(survey: Survey, list: Element): boolean {
  const { page, prose, labels } = survey;
  const before = lineBefore(survey, list);
  if (!before || page.stats(before).links > 0) return false;
  const text = spacedText(before).trim();
  const concepts = conceptsOf(fold(text));
  if (concepts?.has('related') || concepts?.has('read-also') || labels.within(list, 'related').length > 0) return false;
  if (headings.test(before.localName)) return prose.before(before) > 0 && goesOn(survey, list);
  return announcing.test(text) && text.length >= (unspaced.test(text) ? shortest.unspaced : shortest.spaced);
}

/** What stands before an element in the boxes that hold nothing else before it. */
function lineBefore({ page }: Survey, element: Element): Element | null {
  for (let at: Element | null = element; at && at !== page.root; at = at.parentElement)
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling)
      if (page.stats(beside).chars > 0) return beside;
  return null;
}

/** Does the text go on beside the list? */
function goesOn({ prose }: Survey, list: Element): boolean {
  for (let next = list.nextElementSibling; next; next = next.nextElementSibling) if (prose.of(next) > 0) return true;
  return false;
}
