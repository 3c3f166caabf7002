import { isInline } from '../../dom/inline';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';

/** In characters: more is the rest of a text that a button shows. */
const longest = 60;
/** So many steps above a text may stand the piece of a line that it is of. */
const mostUp = 4;
/** So many boxes before and behind it are asked for a button. */
const near = 3;
export const notDisplayed = /(?:^|;)\s*display\s*:\s*none/i;
/** A word that is pushed out of its box, which shows a colour. */
const pushedOut = /(?:^|;)\s*text-indent\s*:\s*-\d{3,}(?:px|em)/i;
/** What is told only when it is asked for, and what stands for a formula, a picture or code. */
export const asks = 'button, summary, input, [onclick], [role="button"], a[href^="#"], a[href^="javascript:"], a:not([href])';
const meant = 'math, img, code, pre, [class*="math" i], [class*="tex" i]';
const ends = /[.!?。！？…]["”»’)]*$/u;

/**
 * The chosen texts without the short pieces of a shown line that their own style hides: a number for machines, a button of
 * the editors', the name of a swatch. What a button of the same box may show stays.
 */
export function withoutHiddenPieces(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const known = new Map<Element, boolean>();
  const isHidden = (piece: Element): boolean => {
    const said = known.get(piece) ?? isHiddenPiece(piece, page);
    known.set(piece, said);
    return said;
  };
  return new Set([...texts].filter((text) => !pieceAround(text).some(isHidden)));
}

/** The inline boxes around a text, from the inside. */
function pieceAround({ parentElement }: Text): Element[] {
  const boxes: Element[] = [];
  for (let at = parentElement; at && isInline(at) && boxes.length < mostUp; at = at.parentElement) boxes.push(at);
  return boxes;
}

function isHiddenPiece(piece: Element, page: Page): boolean {
  const style = piece.getAttribute('style') ?? '';
  const line = piece.parentElement;
  if (!line || !(pushedOut.test(style) || notDisplayed.test(style))) return false;
  const said = textOf(piece);
  if (said.length > longest || ends.test(said) || page.hidden(line) || isMeant(piece)) return false;
  return pushedOut.test(style) || (page.hidden(piece) && page.stats(line).chars > said.length && !isAskedFor(piece));
}

const isMeant = (piece: Element): boolean => piece.closest(meant) !== null || piece.querySelector(meant) !== null;

/** May something near it show the piece: what stands before it, or in its line behind it? */
export function isAskedFor(piece: Element): boolean {
  const asked = (other: Element): boolean => other.matches(asks) || other.querySelector(asks) !== null;
  let [before, after] = [piece.previousElementSibling, piece.nextElementSibling];
  for (let step = 0; step < near; step++) {
    if ((before && asked(before)) || (after && isInline(after) && asked(after))) return true;
    [before, after] = [before?.previousElementSibling ?? null, after?.nextElementSibling ?? null];
  }
  return false;
}
