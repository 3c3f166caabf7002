import { isAlike } from '../dom/alike';
import { spacedText } from '../dom/text';
import type { Page } from '../page';

/** Fewer others of one build are no row. */
const fewest = 2;
/** So many boxes around an element, and so many neighbours on each side, are asked. */
const most = { up: 6, beside: 6 };
/** As a share of the box's own text: a box around it with more holds other things, a longer neighbour is a text. */
const longest = { around: 1.5, beside: 3 };
const title = 'h2, h3, h4, h5';
const control = 'a[href], button';

/**
 * Does a box stand in a row of sections of one build, each with a title of its own and something to press? So a firm tells what it has: the
 * box is one of its features, and no call of the site.
 */
export function isInRowOfSections({ stats, root }: Page, box: Element): boolean {
  const { chars } = stats(box);
  const name = titleOf(box);
  if (!name) return false;
  for (let at: Element | null = box, up = 0; at && at !== root && up < most.up; at = at.parentElement, up++) {
    if (stats(at).chars > chars * longest.around) return false;
    const names = new Set([...beside(at)].filter((one) => stats(one).chars <= chars * longest.beside).map(titleOf));
    names.delete(name);
    names.delete('');
    if (names.size >= fewest) return true;
  }
  return false;
}

const titleOf = (box: Element): string => {
  const heading = box.querySelector(title);
  return heading && box.querySelector(control) ? spacedText(heading) : '';
};

/** The nearest neighbours that are of its build. */
function* beside(box: Element): Generator<Element> {
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let at = box[step], steps = 0; at && steps < most.beside; at = at[step], steps++) if (isAlike(box, at)) yield at;
}
