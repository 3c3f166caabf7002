import type { ClutterKind } from '../../rules/kinds';
import type { Mark } from '../mark';
import { isArticle, workAround } from './works';

/** Does an element stand where the page speaks of something else than its article? */
export type Elsewhere = (element: Element) => boolean;

/** Kinds of clutter in which others are named than the article's author. */
const ofOthers = new Set<ClutterKind>(['related', 'comments', 'ad', 'newsletter']);

/** In clutter that was found on the page; marks that hold the heading are wrong ones. */
export function inClutter(marks: readonly Mark[], heading?: Element | null): Elsewhere {
  const boxes = new Set(marks.filter(({ kind }) => ofOthers.has(kind)).map(({ element }) => element));
  if (boxes.size === 0) return () => false;
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (boxes.has(at)) return !(heading && at.contains(heading));
    return false;
  };
}

/** What themes tell machines of a front page: who made it, and when it was changed. */
const snippet = '[class*="rich-snippet-hidden" i]';

/**
 * In clutter, in another article than the one with the heading (not in one inside it: some systems make one of each
 * person's name), or in what the page's microdata describe as another work.
 */
export function elsewhere(marks: readonly Mark[], heading: Element | null, title: string, isFront = false): Elsewhere {
  const cluttered = inClutter(marks, heading);
  if (!heading) return cluttered;
  const own = heading.closest('article');
  const known = new Map<Element, boolean>();
  const isOther = (work: Element): boolean => {
    const other = known.get(work) ?? !isArticle(work, heading, title);
    known.set(work, other);
    return other;
  };
  return (element) => {
    if (isFront && element.closest(snippet)) return true;
    if (own && !own.contains(element) && isAnother(own, element.closest('article'), heading)) return true;
    const work = workAround(element);
    return (work !== null && isOther(work)) || cluttered(element);
  };
}

/** Does an article not hold the heading? Drupal sets parts of one as articles that say what they are about. */
function isAnother(own: Element, article: Element | null, heading: Element): boolean {
  if (!article || article.contains(heading)) return false;
  const about = own.getAttribute('about');
  return !about || article.getAttribute('about') !== about;
}
