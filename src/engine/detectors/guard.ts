import { isInOrHolds } from '../dom/in-or-holds';
import { holdsShownPicture } from '../dom/shown-picture';
import type { Mark } from '../mark';
import { headsText } from '../survey/heads-text';
import { isMidSentence } from '../survey/mid-sentence';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { wordsOf } from '../survey/words-of';
import type { Finding } from './detector';

/** A box with more than this share of the page's sentences is no clutter … */
const mostOfPage = 0.4;
/** … unless an article of this many characters stands before it. */
const articleBefore = 600;

/** Below so many characters nothing is asked of a box. */
const smallest = 300;

const headings = 'h2, h3, h4, h5, h6';
/** Reasons that name what a button is for: as the title of something it may be called the same. */
const buttons = new Set([
  'navigation_link',
  'sign_in',
  'forgot_password',
  'newsletter_link',
  'promo_box',
  'comment_link',
  'share_button',
  'control_label',
]);

/** Of these, what may lie over a picture that it says nothing of: that of a promotion is part of it. */
const overPictures = new Set(['comment_link', 'share_button']);

/** The words alone of what lies over a picture. */
export const narrowed = (survey: Survey, finding: Finding): Finding =>
  overPictures.has(finding.reason.id) && holdsShownPicture(finding.element)
    ? { ...finding, element: wordsOf(survey.page, finding.element) }
    : finding;

/** Is it the linked title of what is said right below it ("Sign in" on a page that lists widgets)? */
function isTitle(survey: Survey, element: Element): boolean {
  const heading = element.closest(headings) ?? element.querySelector(headings);
  const own = survey.page.stats(element).chars;
  if (!heading || survey.page.stats(heading).chars < own) return false;
  // "Options [top]" is called by its first word.
  if (survey.page.stats(heading).chars > own && element.closest('a[href^="#"]')) return false;
  return isInOrHolds(heading, 'a') && (headsText(survey, heading) || headsText(survey, wholeOf(survey, heading)));
}

/** May this be taken at all? Never the page itself, its main part, a title, a part of a sentence, or what holds most of them and is not proved. */
export function acceptable(survey: Survey, { element, reason, proved }: Finding): boolean {
  const { page, prose } = survey;
  if (element === page.root || element.localName === 'main' || !page.root.contains(element)) return false;
  if (isMidSentence(survey, element) || (buttons.has(reason.id) && isTitle(survey, element))) return false;
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
