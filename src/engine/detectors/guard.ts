import type { Mark } from '../mark';
import { isMidSentence } from '../survey/mid-sentence';
import type { Survey } from '../survey/survey';
import type { Finding } from './detector';

/** A box with more than this share of the page's sentences is no clutter … */
const mostOfPage = 0.4;
/** … unless an article of this many characters stands before it. */
const articleBefore = 600;

/** Below so many characters nothing is asked of a box. */
const smallest = 300;

/** May this be taken at all? Never the page itself, its main part, a part of a sentence, or what holds most of them and is not proved. */
export function acceptable(survey: Survey, { element, proved }: Finding): boolean {
  const { page, prose } = survey;
  if (element === page.root || element.localName === 'main' || !page.root.contains(element)) return false;
  if (isMidSentence(survey, element)) return false;
  if (page.stats(element).chars > smallest && survey.count(element, ['main']) > 0) return false;
  if (proved) return true;
  const inside = prose.of(element);
  return inside <= prose.of(page.root) * mostOfPage || prose.before(element) >= articleBefore;
}

/** Marks inside other marks say nothing new. */
export function outermost(marks: readonly Mark[]): Mark[] {
  const marked = new Set(marks.map((mark) => mark.element));
  const seen = new Set<Element>();
  return marks.filter(({ element }) => {
    if (seen.has(element)) return false;
    seen.add(element);
    for (let at = element.parentElement; at; at = at.parentElement) if (marked.has(at)) return false;
    return true;
  });
}
