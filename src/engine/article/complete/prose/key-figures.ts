import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import type { Chars } from '../../kept';

/** A number that is a measure of something: a share, a multiple, an amount, more than so many, a rating. Not 0, with which counters begin. */
const figure =
  /^\d{1,2}(?:[.,]\d)?\s?\/\s?(?:5|10|20|100)$|^[<>~≈+±-]?\s*(?:[$€£¥₹]\s*)?(?:[1-9]\d*(?:[.,\s]\d+)*|0[.,]\d*[1-9]\d*)\s*(?:%|[x×]|\+|[kmb]n?\+?|million|billion|mio\.?|mrd\.?|万|億|亿|만|억)\+?$/i;
/** Any number, which is one where it was kept. */
const number = /^[<>~≈+±-]?\s*[$€£¥₹]?\s*\d[\d.,\s]*[^\s\d:]{0,3}$/;
/** In characters: of the figure, of the box that tells what it is of, and of the few words that do. */
const longest = { figure: 16, box: 250, label: 60 };

/**
 * Figures beside kept words that tell what they are of (“40 %” over “fewer accidents”), and a few words beside a kept figure: too short for a
 * block model, and each is nothing without the other.
 */
export function keyFigures(page: Page, chars: Chars): Element[] {
  const found = new Set<Element>();
  const labelled = new Map<string, Element[]>();
  for (const text of textsIn(page.root)) {
    if (!/\d/.test(text.data) || text.data.trim().length > longest.figure) continue;
    const element = text.parentElement as Element;
    if (element.closest('a, button') !== null) continue;
    if (chars(element) === 0) {
      const line = figureLine(page, chars, element);
      if (line) found.add(line);
    } else {
      const box = labelledBox(page, chars, element);
      if (box) add(labelled, labelIn(box), box);
    }
  }
  // What is said of one price after the other is the shop's.
  for (const boxes of labelled.values()) if (boxes.length <= mostOfOne) for (const box of boxes) found.add(box);
  return [...found];
}

function add(labelled: Map<string, Element[]>, label: string, box: Element): void {
  const boxes = labelled.get(label);
  if (boxes) boxes.push(box);
  else labelled.set(label, [box]);
}

const labelIn = (box: Element): string => fold(textOf(box)).replaceAll('#', '').trim();

/** The largest box around an element in which stands no more than a figure, beside kept words. */
function figureLine(page: Page, chars: Chars, element: Element): Element | undefined {
  const line = widened(page, element, longest.figure);
  const box = line.parentElement;
  if (!box || chars(line) > 0 || chars(box) === 0 || page.stats(box).chars > longest.box) return undefined;
  return figure.test(textOf(line)) && !page.hidden(line) ? line : undefined;
}

/** In these, figures and their names have places of their own. */
const tables = 'dl, table';
/** So many figures may be of the same. */
const mostOfOne = 2;

/** The box of a kept figure in which only a few words stand beside it, which lead nowhere. */
function labelledBox(page: Page, chars: Chars, element: Element): Element | undefined {
  const line = widened(page, element, page.stats(element).chars);
  const box = line.parentElement;
  if (!box || chars(box) > chars(line) || !number.test(textOf(line)) || box.closest(tables)) return undefined;
  const { chars: all, links, inputs } = page.stats(box);
  const isLabel = all - page.stats(line).chars <= longest.label && links + inputs === 0 && box.querySelector('button') === null;
  return isLabel ? box : undefined;
}

/** The largest box around an element with so many characters at most. */
function widened(page: Page, element: Element, most: number): Element {
  let line = element;
  while (line.parentElement && line !== page.root && page.stats(line.parentElement).chars <= most) line = line.parentElement;
  return line;
}
