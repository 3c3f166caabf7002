import { holdsShownPicture } from '../dom/shown-picture';
import type { Survey } from './survey';
import { widen } from './widen';

const entryParts = ['h2', 'h3', 'h4', 'time'];

/**
 * The largest box around links that share which adds no more than words do to them: never the entry of a report that they stand under, nor the
 * picture that they stand over, nor the quotation that they offer to post.
 */
export function aroundSharers(survey: Survey, seed: Element): Element {
  const widest = widen(survey, seed);
  let box = seed;
  for (let parent = box.parentElement; box !== widest && parent; parent = box.parentElement) {
    if (addsEntry(survey, box, parent) || addsPicture(survey, box, parent) || addsQuote(survey, box, parent)) break;
    box = parent;
  }
  return box;
}

export const addsPicture = ({ page }: Survey, box: Element, parent: Element): boolean =>
  page.stats(parent).images > page.stats(box).images && holdsShownPicture(parent);

/** What a quotation says besides its links, and whose it is. */
const addsQuote = ({ page }: Survey, box: Element, parent: Element): boolean =>
  parent.closest('blockquote') !== null &&
  (parent.localName === 'blockquote' || parent.querySelector('cite') !== null) &&
  page.stats(parent).chars > page.stats(box).chars;

/** A heading that does not speak of sharing, a time, or a list without links. */
function addsEntry({ page, labels, count }: Survey, box: Element, parent: Element): boolean {
  if (count(parent, entryParts) === count(box, entryParts) && count(parent, ['ul', 'ol']) === count(box, ['ul', 'ol'])) return false;
  const added = [...parent.querySelectorAll(`${entryParts.join()}, li`)].filter((part) => !box.contains(part));
  return added.some((part) => (part.localName === 'li' ? page.stats(part).links === 0 : true) && labels.within(part, 'share').length === 0);
}
