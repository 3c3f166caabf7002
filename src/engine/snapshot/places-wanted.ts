import { attribute, queryAll } from '../dom/live';

/** The names of all places that links may lead to within the page. */
export const placesWanted = (live: Element): ReadonlySet<string> =>
  new Set(queryAll(live, 'a[href*="#"]').map((link) => (attribute(link, 'href') ?? '').split('#')[1] ?? ''));
