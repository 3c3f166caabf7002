import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import type { Chars } from '../kept';

/** A number that is a measure of something: a share, a multiple, an amount, more than so many. Not 0, with which counters begin. */
const figure =
  /^[<>~≈+±-]?\s*(?:[$€£¥₹]\s*)?(?:[1-9]\d*(?:[.,\s]\d+)*|0[.,]\d*[1-9]\d*)\s*(?:%|[x×]|\+|[kmb]n?\+?|million|billion|mio\.?|mrd\.?|万|億|亿|만|억)\+?$/i;
/** In characters: of the figure, and of the box that tells what it is of. */
const longest = { figure: 16, box: 250 };

/** Figures beside kept words that tell what they are of (“40 %” over “fewer accidents”): too short for a block model, and what is told is nothing without them. */
export function keyFigures(page: Page, chars: Chars): Element[] {
  const found = new Set<Element>();
  for (const text of textsIn(page.root)) {
    if (!/\d/.test(text.data) || text.data.trim().length > longest.figure) continue;
    const line = alone(page, text.parentElement as Element);
    const box = line?.parentElement;
    if (!line || !box || chars(line) > 0 || chars(box) === 0 || page.stats(box).chars > longest.box) continue;
    if (figure.test(textOf(line)) && line.closest('a, button') === null && !page.hidden(line)) found.add(line);
  }
  return [...found];
}

/** The largest box around an element in which stands no more than a figure; null where more stands in it itself. */
function alone(page: Page, element: Element): Element | null {
  if (page.stats(element).chars > longest.figure) return null;
  let line = element;
  while (line.parentElement && line !== page.root && page.stats(line.parentElement).chars <= longest.figure) line = line.parentElement;
  return line;
}
