import { spacedText } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { isKeptBeside, neighbour } from '../beside';
import type { Chars } from '../../kept';
import words from './attachment-words.json';

const names = new Set(Object.values(words).flat().map(fold));
/** So many boxes around them stands the text that they belong to. */
const mostUp = 4;
const elsewhere = 'nav, aside, header, footer, form';

/** The box of files below a text under a line that says they are attached to it, with the line. */
export function namedFiles(page: Page, box: Element, chars: Chars): Element[] {
  if (chars(box) > 0 || box.closest(elsewhere) || !isBelowKept(box, chars)) return [];
  const first = [...box.children].find((child) => page.stats(child).chars > 0);
  if (first && isName(first)) return [box];
  const above = neighbour(page, box, 'previousElementSibling');
  return above && isName(above) ? [above, box] : [];
}

const isName = (line: Element): boolean => names.has(fold(spacedText(line)));

function isBelowKept(box: Element, chars: Chars): boolean {
  let at: Element | null = box;
  for (let up = 0; at && up < mostUp; up++, at = at.parentElement) if (isKeptBeside(at, 'previousElementSibling', chars)) return true;
  return false;
}
