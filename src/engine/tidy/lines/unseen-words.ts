import { isInline } from '../../dom/inline';
import type { Page } from '../../page';
import { isElement, seenBeside, type Side } from '../nodes';
import type { Step } from '../step';

/** In characters. What is longer is no word in passing. */
const longest = 100;
/** Where to look: a page is asked for the style of so many elements only. Whether such a box is unseen is what its style says. */
const named = /hid|sr-?only|screen|reader|assist|a11y|access|offscreen|clip|tip|pop|hover|gloss|bubble|defin/i;
const says = /[\p{L}\p{N}]/u;
const goesOn = /^\s*[.,;:!?)\]]|[\p{L}\p{N}]/u;
/** A note may have its text nowhere else. */
const apart = 'pre, code, math, svg, ruby, sup, [data-galley-tex], [data-galley-footnote]';

/**
 * Words in a line that the page says to readers of screens only ("Image source, " before a credit, a word a second time beside
 * its large first letter), clipped away or put beside the page, those that come up over it for a pointer (what a term means), and
 * the other form of a word, for another width: they break the sentence. Never a whole line, but for what a table is called, and not the rest of a text that is hidden in its place.
 */
export const unseenWords: Step = (root, { page }) => {
  for (const term of root.querySelectorAll(explained)) noteOn(term)?.remove();
  for (const caption of root.querySelectorAll(forReaders)) caption.remove();
  for (const piece of root.querySelectorAll('span, small, b, i, em, strong, sup')) {
    if (!page.hidden(piece) && !isNamed(piece)) continue;
    if (piece.closest(apart) || (piece.textContent ?? '').length > longest || piece.querySelector('img, picture, a, math')) continue;
    if ((isLeftOut(page, piece) || isUnseen(page, piece)) && !isSignBetween(piece)) piece.remove();
  }
};

/** What a table is called where its page shows no name, by the classes of the field. */
const forReaders = 'table > caption:is(.sr-only, .visually-hidden, .screen-reader-text)';

/** Terms of which a note in their own line is told to those who point at them. */
const explained = 'dfn[aria-labelledby], dfn[aria-describedby], abbr[aria-describedby], span[aria-describedby]';

/** The note right behind a term, however long, which the term names as its own: `<dfn aria-describedby="t">lee</dfn><span id="t">…</span>`. */
function noteOn(term: Element): Element | null {
  const note = term.nextElementSibling;
  const names = term.getAttribute('aria-describedby') ?? term.getAttribute('aria-labelledby');
  return note?.localName === 'span' && note.id !== '' && note.id === names && standsInLine(term.parentElement ?? term) ? note : null;
}

const isNamed = (piece: Element): boolean => named.test(piece.getAttribute('class') ?? '');

/** Is it not shown, and does its line go on behind it? A link alone would bring the rest, which is hidden before it. */
function isLeftOut(page: Page, piece: Element): boolean {
  if (!page.hidden(piece) || page.hidden(piece.parentElement ?? page.root) || page.style(piece)?.display !== 'none') return false;
  const next = besideOf(piece, 'nextSibling');
  return (
    next !== null &&
    !(isElement(next) && (!isInline(next) || next.matches('a, button') || page.hidden(next))) &&
    goesOn.test(next.textContent ?? '')
  );
}

function isUnseen(page: Page, piece: Element): boolean {
  const style = isNamed(piece) ? page.style(piece) : undefined;
  return style !== undefined && isOutOfLine(style) && standsInLine(piece);
}

/** The ways of the field, all out of the line: not shown, clipped to a pixel or to nothing, or far to the side of the page. */
const isOutOfLine = ({ position, display, visibility, opacity, clip, width, height, overflow, left }: CSSStyleDeclaration): boolean =>
  /absolute|fixed/.test(position) &&
  (display === 'none' ||
    visibility === 'hidden' ||
    opacity === '0' ||
    /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(clip) ||
    (Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1 && overflow !== 'visible') ||
    Number.parseFloat(left) < -999);

/** "π/2", "6×7", "19.99" where the page draws the sign by its style (Wikipedia sets one number over the other): without it they are another number. */
function isSignBetween(piece: Element): boolean {
  const sign = (piece.textContent ?? '').trim();
  if (says.test(sign)) return false;
  const before = (besideOf(piece, 'previousSibling')?.textContent ?? '').trimEnd();
  const after = (besideOf(piece, 'nextSibling')?.textContent ?? '').trimStart();
  return /^[/⁄]$/.test(sign) ? before !== '' && after !== '' : /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
}

/** What stands next to it in its line; next to its box, where it is the first or last in it. */
function besideOf(piece: Element, way: Side): Node | null {
  for (let at: Element | null = piece; at && isInline(at); at = at.parentElement) {
    const beside = seenBeside(at, way);
    if (beside) return beside;
  }
  return null;
}

/** Is there text beside it that is seen? Looked for up to the line's own box. */
function standsInLine(piece: Element): boolean {
  for (let at: Element | null = piece; at; at = at.parentElement) {
    if (saysMore(at, 'previousSibling') || saysMore(at, 'nextSibling')) return true;
    if (!at.parentElement || !isInline(at.parentElement)) return false;
  }
  return false;
}

function saysMore(piece: Element, way: Side): boolean {
  const beside = seenBeside(piece, way);
  return beside !== null && (!isElement(beside) || isInline(beside)) && says.test(beside.textContent ?? '');
}
