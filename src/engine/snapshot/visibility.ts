import { attribute } from '../dom/live';

/** What an element says of itself where nothing is laid out (a parsed document, a test). */
export const saysHidden = (live: Element): boolean =>
  live.hasAttribute('hidden') || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(live, 'style') ?? '');

/**
 * Is a live element hidden by itself? `checkVisibility` (CSSOM View) asks style, not layout; what a closed <details>
 * holds counts as shown, because the reader can open it.
 */
function hiddenHere(live: Element, rendered: boolean): boolean {
  if (!rendered) return saysHidden(live);
  return !Element.prototype.checkVisibility.call(live, { visibilityProperty: true, contentVisibilityAuto: false });
}

interface Copied {
  origins: ReadonlyMap<Element, Element>;
  /** What the page would show in another place than where it is. */
  late: ReadonlySet<Element>;
}

/** Answers for elements of the copy whether the page showed them, each live element asked at most once. */
export function visibility({ origins, late }: Copied, root: Element, rendered: boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  /** Elements of a <details>, itself among them, and of what came late: the style of a box around them hides them all. */
  const folded = new Set<Element>(late);
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
