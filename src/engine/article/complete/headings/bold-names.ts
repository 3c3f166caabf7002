import { isSetBold } from '../../../dom/set-bold';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { neighbour } from '../beside';
import type { Chars } from '../../kept';

/** In characters: the longest line that names a part, and the shortest text that it names or follows. */
const length = { name: 60, text: 80 };
/** Of one line. */
const mostPieces = 6;

/** Texts that name the part below them in bold letters, in boxes that are neither headings nor paragraphs: between kept paragraphs of their own box. */
export function boldNames(page: Page, chars: Chars): Text[] {
  return [...page.root.querySelectorAll('div, section')].filter((box) => isBoldName(box, page, chars)).flatMap(textsIn);
}

/** Does a box say a name in bold letters, with so many links and no more, between kept paragraphs? */
export function isBoldName(box: Element, page: Page, chars: Chars, withLinks = 0): boolean {
  const { chars: all, links, inputs, images } = page.stats(box);
  if (
    all === 0 ||
    all > length.name ||
    links !== withLinks ||
    inputs + images > 0 ||
    chars(box) > 0 ||
    !box.parentElement ||
    chars(box.parentElement) === 0
  )
    return false;
  return (
    (['previousElementSibling', 'nextElementSibling'] as const).every((step) => isText(pastPicture(page, box, step), page, chars)) &&
    isBold(box, page)
  );
}

/** What stands beside a box, or beyond a picture with who made it. */
function pastPicture(page: Page, box: Element, step: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  const beside = neighbour(page, box, step);
  const { chars, links, images } = beside ? page.stats(beside) : { chars: 0, links: 0, images: 0 };
  return beside && images === 1 && links === 0 && chars <= length.name ? neighbour(page, beside, step) : beside;
}

/** Is it mostly kept, and more than a line? */
const isText = (box: Element | null, page: Page, chars: Chars): boolean =>
  box !== null && chars(box) >= length.text && chars(box) >= page.stats(box).chars / 2;

function isBold(box: Element, page: Page): boolean {
  const pieces = textsIn(box).filter(({ data }) => data.trim() !== '');
  if (pieces.length > mostPieces || box.querySelector('button, label')) return false;
  return pieces.every(({ parentElement: own }) => own !== null && (own.closest('b, strong') !== null || isSetBold(page, own)));
}
