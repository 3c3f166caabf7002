import type { Page } from '../../page';
import { isElement, seenBeside, type Side } from '../nodes';
import type { Step } from '../step';
import { holdsBlocks, isBlock } from '../structure/blocks';

const inLine = 'span, a, em, strong, b, i, small, cite, time, font';
const verbatim = 'pre, code, math, svg, ruby, [data-galley-tex]';
const headings = 'h1, h2, h3, h4, h5, h6';

/** Pieces of a line that the page shows each on a line of its own are lines; in a heading, words apart. */
export const shownLines: Step = (root, { page }) => {
  for (const piece of root.querySelectorAll(inLine)) {
    if (!piece.textContent?.trim() || piece.querySelector('img, picture, br') || holdsBlocks(piece)) continue;
    const sides = (['previousSibling', 'nextSibling'] as const).filter((side) => hasTextBeside(piece, side));
    if (sides.length === 0 || piece.closest(verbatim)) continue;
    if (!isOwnLine(piece, page)) continue;
    const inHeading = piece.closest(headings) !== null;
    for (const side of sides) {
      const between = inHeading ? page.document.createTextNode(' ') : page.document.createElement('br');
      if (side === 'nextSibling') piece.after(between);
      else piece.before(between);
    }
  }
};

/** Is there text beside it in its line, with no line break between? The bar of a fraction is none. */
function hasTextBeside(piece: Element, side: Side): boolean {
  const at = seenBeside(piece, side);
  if (!at || (isElement(at) && (at.localName === 'br' || isBlock(at)))) return false;
  return /[^\s/⁄]/.test(at.textContent ?? '');
}

/** What floats, is placed by itself or stands in a row has the style of a box and is on no line of its own. */
function isOwnLine(piece: Element, page: Page): boolean {
  const style = page.style(piece);
  if (!style || !/^(?:block|flex|grid|list-item|table)$/.test(style.display)) return false;
  if (style.cssFloat !== 'none' || /absolute|fixed/.test(style.position)) return false;
  const around = piece.parentElement && page.style(piece.parentElement);
  return !around || !/flex|grid/.test(around.display) || around.flexDirection.startsWith('column');
}
