import { textOf } from '../../dom/text';
import type { Page } from '../../page';

/** Old pages are set in tables, with their headings and what stands below these. */
const factLabels = { table: ':is(th, dt)', aside: ':is(th, dt, h2, h3, h4, h5, h6)' };
/** A heading with a day below it may be its author; a box of facts has more. */
const fewestFacts = 2;

/**
 * Is it a fact of a thing that is shown beside it, as encyclopaedias have them in a box: the day on which a line was opened,
 * the name of a ship? Not where its label says that it is of the page.
 */
export function isOfThing(page: Page, element: Element, isOfPage: (label: string) => boolean): boolean {
  const box = element.closest('table, aside');
  if (!box || (page.stats(box).images === 0 && !box.querySelector('caption'))) return false;
  const factLabel = box.localName === 'aside' ? factLabels.aside : factLabels.table;
  if (box.querySelectorAll(`${factLabel} + :is(td, dd, div)`).length < fewestFacts) return false;
  for (let at = element; at !== box && at.parentElement; at = at.parentElement) {
    const label = at.previousElementSibling;
    if (label?.matches(factLabel)) return !isOfPage(textOf(label));
  }
  return false;
}
