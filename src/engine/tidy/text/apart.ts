import type { Page } from '../../page';
import { isElement, isText } from '../nodes';
import type { Step } from '../step';
import { isBlock } from '../structure/blocks';

/** Those that the page names: a word that was only cut for emphasis is no item. */
const pieces = ':is(span, a, b, strong, em, i, small, time, label, button)[class]';
/** "SKU: 20" and "MFR: 7", of which nothing else is said. */
const labelled = /^\s*\p{L}[\p{L} ]{0,20}: ?\S/u;
/** In a caption the title is one, whatever the words behind it stand in. */
const behindTitle = 'figcaption a[class] + span';
const verbatim = 'pre, code, kbd, samp, math, ruby, svg, [data-galley-tex], [data-galley-upright], [data-galley-emphasis]';

/** "19" and "May", "PG" and "2026", "Vans" and "Jacket", "Fee (children)" and "£4", "58%" and "less", a caption and "© Lee"; but not "wor" and "ld". */
const seam =
  /[\p{Ll}\p{Lo}][\p{Lu}\p{N}\p{Sc}]|\p{Lu}\p{Lu}|\p{N}[\p{L}\p{N}]|\p{Lu}\p{N}|[)\]%][\p{L}\p{N}\p{Sc}]|\p{Sc}\p{Ll}|[.!?…][\p{Lu}©]|[\p{L}\p{N}]©/u;
/** "id" and "string": nothing in the letters tells them apart. */
const joined = /^[\p{L}\p{N}]{2}$/u;
const oneLetter = /^\p{L}$/u;

/** Pieces of a line that only the page's style sets apart get the space that a reader saw between them. */
export const apart: Step = (root, { page }) => {
  for (const piece of root.querySelectorAll('span:not([class]) + span:not([class])')) if (isBehindFact(piece)) piece.before(' ');
  for (const piece of root.querySelectorAll(pieces)) {
    const beside = piece.nextSibling;
    const next = isElement(beside) && beside.localName === 'wbr' ? beside.nextSibling : beside;
    if (isText(next) && isPlace(piece, next.data)) piece.after(' ');
    if (isBehindName(piece)) piece.before(' ');
    if (!isElement(next) || !next.matches(`${pieces}, ${behindTitle}`)) continue;
    const [before, after] = [piece.textContent ?? '', next.textContent ?? ''];
    const isLetter = [before, after].map((text) => oneLetter.test(text.trim()));
    if (isLetter.includes(true) && (!isLetter.includes(false) || !isOfRow(piece, next))) continue;
    const at = before.slice(-1) + after.slice(0, 1);
    if (!joined.test(at) && !seam.test(at)) continue;
    // Asking for a style costs more than all else here, and code has thousands of pieces.
    if (!piece.closest(verbatim) && (seam.test(at) || isGap(page, piece, next))) next.before(' ');
  }
};

const leastRow = 3;

/** "1994", "2h 22m", "R": do both stand in a row of pieces that are called alike? What begins with a large letter has another name. */
function isOfRow(piece: Element, next: Element): boolean {
  const names = [...(piece.parentElement?.children ?? [])].map((one) => one.getAttribute('class'));
  const called = piece.getAttribute('class');
  return called === next.getAttribute('class') && names.length >= leastRow && names.every((name) => name === called);
}

/** In CSS pixels: what readers see as a space. */
const leastGap = 3;

/** Does the page's style set two pieces apart, that say no space between them? */
function isGap(page: Page, piece: Element, next: Element): boolean {
  const [one, other] = [page.style(piece), page.style(next)];
  const around = piece.parentElement && page.style(piece.parentElement);
  if (!one || !other || !around) return false;
  if (/flex/.test(around.display) && (Number.parseFloat(around.columnGap) >= leastGap || /space/.test(around.justifyContent))) return true;
  return [one.marginInlineEnd, one.paddingInlineEnd, other.marginInlineStart, other.paddingInlineStart].some(
    (length) => Number.parseFloat(length) >= leastGap,
  );
}

/** Do two labels with what they say follow each other, with nothing between? */
function isBehindFact(piece: Element): boolean {
  const before = piece.previousSibling;
  return isElement(before) && labelled.test(before.textContent ?? '') && labelled.test(piece.textContent ?? '') && !piece.closest(verbatim);
}

/** "Kanae’s Review" and "8.5/10", which stand in a heading with a sign or nothing between; a name that can be pressed, in a sentence. */
function isBehindName(piece: Element): boolean {
  let before = piece.previousSibling;
  while (isElement(before) && !before.textContent) before = before.previousSibling;
  if (!isText(before) || before.data.trim().length < leastPlace || !piece.closest('h1, h2, h3, h4, h5, h6, button')) return false;
  return /\p{Ll}[\p{Lu}\p{N}]/u.test(before.data.slice(-1) + (piece.textContent ?? '').slice(0, 1));
}

/** In letters: less may be a piece of a name ("PayPal"). */
const leastPlace = 4;

/** "Quảng Nam" before the first word of a paragraph: where the story is from. */
const isPlace = (piece: Element, after: string): boolean =>
  piece.localName === 'span' &&
  isBlock(piece.parentElement as Element) &&
  piece.parentElement?.firstChild === piece &&
  (piece.textContent ?? '').length >= leastPlace &&
  /\p{Ll}$/u.test(piece.textContent ?? '') &&
  /^\p{Lu}\p{L}*\s/u.test(after) &&
  !piece.closest(verbatim);
