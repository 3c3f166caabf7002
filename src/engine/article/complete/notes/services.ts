import { spacedText } from '../../../dom/text';
import type { Page } from '../../../page';
import { saysWhen } from '../../../survey/says-when';
import { survey } from '../../../survey/survey';
import { isNearKept } from '../beside';
import type { Chars } from '../../kept';

/** A service has a name, a day, an hour and a place. */
const longest = 300;
const mostLines = 4;
/** So near to the text stand the services of whom it tells; those of others stand in a rail of their own. */
const mostUp = 4;
const elsewhere = 'nav, aside, footer, form';

/** When and where people meet for whom an obituary tells of: short lines under "Visitation" or "Funeral", which look like a list of events. */
export function servicesOf(page: Page, chars: Chars): Element[] {
  return survey(page)
    .labels.of('funeral')
    .filter(({ element }) => !element.closest(elsewhere) && isNearKept(element, chars, mostUp))
    .flatMap(({ element }) => linesOf(page, element));
}

/** The box around a label that says when; without one, the label and the lines that follow it up to the one that does. */
function linesOf(page: Page, label: Element): Element[] {
  let box: Element | null = label;
  for (let up = 0; box && up < mostUp && fits(page, box); up++, box = box.parentElement) if (saysWhen(spacedText(box))) return [box];
  const lines = [label];
  for (let next = label.nextElementSibling; next && lines.length <= mostLines && fits(page, next); next = next.nextElementSibling) {
    lines.push(next);
    if (saysWhen(spacedText(next))) return lines;
  }
  return [];
}

const fits = (page: Page, box: Element): boolean => {
  const { chars, inputs } = page.stats(box);
  return box !== page.root && chars <= longest && inputs === 0;
};
