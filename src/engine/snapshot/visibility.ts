import { attribute } from '../dom/live';

/** What an element says of itself where nothing is laid out (a parsed document, a test). */
const saysHidden = (live: Element): boolean =>
  live.hasAttribute('hidden') || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(live, 'style') ?? '');

/**
 * Is a live element hidden by itself? `checkVisibility` (CSSOM View) asks style, not layout; what a closed <details>
 * holds counts as shown, because the reader can open it.
 */
function hiddenHere(live: Element, rendered: boolean): boolean {
  if (!rendered) return saysHidden(live);
  return !Element.prototype.checkVisibility.call(live, { visibilityProperty: true, contentVisibilityAuto: false });
}

/** Answers for elements of the copy whether the page showed them, each live element asked at most once. */
export function visibility(origins: ReadonlyMap<Element, Element>, root: Element, rendered: boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  /** Elements of a <details>, itself among them. */
  const folded = new Set<Element>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && at !== root && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let hidden = at ? (known.get(at) ?? false) : false;
    for (const step of path.reverse()) {
      if (!hidden) {
        const live = origins.get(step);
        if (step.localName === 'details' || folded.has(step.parentElement as Element)) folded.add(step);
        hidden = live !== undefined && (folded.has(step) ? saysHidden(live) : hiddenHere(live, rendered));
      }
      known.set(step, hidden);
    }
    return hidden;
  };
}
