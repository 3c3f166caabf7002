import { isAlike } from '../dom/alike';

/** Where a comment stands, whatever it says. */
export interface Place {
  element: Element;
  /** The outermost box that holds this comment and its answers, and nothing else. */
  scope: Element;
}

/** Finds the scopes of comments that come from the last of the page to the first, inner ones before what is around them. */
export function placesFromBelow(): { add(place: Place): void; widen(box: Element): void } {
  const holding = new Set<Element>();
  let first: Place | undefined;
  return {
    add(place) {
      first = place;
      for (let at: Element | null = place.element; at && !holding.has(at); at = at.parentElement) holding.add(at);
    },
    /** A box that might be a comment and is none may be around the one that came last, which is the first in the page. */
    widen(box) {
      if (first && box.contains(first.element) && isAlone(first.scope, box, holding)) first.scope = box;
    },
  };
}

/** Does a box hold this comment's scope and no other of its kind beside it, so that further ones in it answer it? */
function isAlone(scope: Element, box: Element, holding: ReadonlySet<Element>): boolean {
  for (let at = scope; at !== box; at = at.parentElement as Element) {
    for (let other = at.nextElementSibling; other; other = other.nextElementSibling)
      if (isAlike(other, at) && holding.has(other)) return false;
  }
  return true;
}
