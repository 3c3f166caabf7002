import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import type { Chars } from '../kept';

/** In characters: the longest line that names a part, and the shortest text that it names or follows. */
const length = { name: 60, text: 80 };
/** Pieces of one line, and boxes without a word beside it. */
const most = { pieces: 6, empty: 10 };
const bold = 600;

/** Texts that name the part below them in bold letters, in boxes that are neither headings nor paragraphs: between kept paragraphs of their own box. */
export function boldNames(page: Page, chars: Chars): Text[] {
  return [...page.root.querySelectorAll('div, section')].filter((box) => isName(box, page, chars)).flatMap(textsIn);
}

function isName(box: Element, page: Page, chars: Chars): boolean {
  const { chars: all, links, inputs, images } = page.stats(box);
  if (
    all === 0 ||
    all > length.name ||
    links + inputs + images > 0 ||
    chars(box) > 0 ||
    !box.parentElement ||
    chars(box.parentElement) === 0
  )
    return false;
  return (
    (['previousElementSibling', 'nextElementSibling'] as const).every((step) => isText(beside(box, step, page), page, chars)) &&
    isBold(box, page)
  );
}

function beside(box: Element, step: 'previousElementSibling' | 'nextElementSibling', page: Page): Element | null {
  let at = box[step];
  for (let empty = 0; at && page.stats(at).chars === 0; empty++) at = empty < most.empty ? at[step] : null;
  return at;
}

/** Is it mostly kept, and more than a line? */
const isText = (box: Element | null, page: Page, chars: Chars): boolean =>
  box !== null && chars(box) >= length.text && chars(box) >= page.stats(box).chars / 2;

function isBold(box: Element, page: Page): boolean {
  const pieces = textsIn(box).filter(({ data }) => data.trim() !== '');
  if (pieces.length > most.pieces || box.querySelector('button, label')) return false;
  return pieces.every(({ parentElement: own }) => own?.closest('b, strong') !== null || Number(own && page.style(own)?.fontWeight) >= bold);
}
