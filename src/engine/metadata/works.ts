import { textOf } from '../dom/text';
import { fold } from '../words/fold';

/** Types of schema.org whose things have an author, a date or a section of their own, unlike the page, the site or a person. */
const works = new Set(
  'article newsarticle blogposting report techarticle scholarlyarticle medicalscholarlyarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle reportagenewsarticle reviewnewsarticle socialmediaposting discussionforumposting liveblogposting creativework comment answer question review userreview criticreview recipe howto product book movie event course podcastepisode imageobject videoobject audioobject mediaobject photograph clip'.split(
    ' ',
  ),
);

/** The nearest thing with microdata of its own around an element, or the element itself. */
export function workAround(element: Element): Element | null {
  for (let at = element.closest('[itemscope][itemtype]'); at; at = at.parentElement?.closest('[itemscope][itemtype]') ?? null)
    if (isWork(at)) return at;
  return null;
}

const isWork = (element: Element): boolean =>
  (element.getAttribute('itemtype') ?? '').split(/\s+/).some((type) => works.has(type.replace(/^.*[/:#]/, '').toLowerCase()));

/**
 * Is a thing that the page describes its article? It holds the article's heading, or has its headline, or neither it nor
 * any other gives a headline and it stands in no other.
 */
export function isArticle(work: Element, heading: Element, title: string): boolean {
  if (work.contains(heading)) return true;
  const headline = fold(headlineOf(work));
  if (headline !== '') return isSame(headline, fold(title)) || isSame(headline, fold(textOf(heading)));
  return !(work.parentElement && workAround(work.parentElement)) && !isRemark(work);
}

/** In characters: a reviewer's article is longer than what a customer says. */
const longestRemark = 1500;

/** Is it what a customer or a reader says, of this thing or another? */
const isRemark = (work: Element): boolean =>
  /\/(?:Review|UserReview|Comment|Answer)$/.test(work.getAttribute('itemtype') ?? '') && (work.textContent ?? '').length < longestRemark;

const isSame = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a)));

function headlineOf(work: Element): string {
  const element = [...work.querySelectorAll('[itemprop~=headline]')].slice(0, 10).find((one) => workAround(one) === work);
  return element ? (element.getAttribute('content') ?? textOf(element)) : '';
}
