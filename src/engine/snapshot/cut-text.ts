import { attribute, firstChild, localNameOf, nextSibling, nodeType, parentOf, previousSibling, textOf } from '../dom/live';

const inRow = /(?:^|;)\s*display\s*:\s*inline/i;
const inLines = /(?:^|;)\s*display\s*:\s*block\s*;(?=.*text-align)/i;
const oneWord = /^\s*\S{1,60}\s*$/u;
const textual = /^(?:p|h[1-6])$/;

/** What a box is of a text that a script has cut up. */
export type Piece = 'word' | 'line';

/**
 * Scripts that let a text come in by its letters, words or lines cut it into boxes, and write where these stand into their `style`:
 * `<div style="position: relative; display: inline-block;">H</div>` (GSAP's SplitText, SplitType). They are no boxes to a reader.
 * `into` is what the copy of it would stand in.
 */
export function pieceOf(live: Element, name: string, into: Element): Piece | undefined {
  if (name !== 'div') return undefined;
  const style = attribute(live, 'style') ?? '';
  const inText = textual.test(into.localName);
  if (inRow.test(style)) return inText || (isWord(live) && (isInRow(parentOf(live)) || hasLike(live))) ? 'word' : undefined;
  return inText && inLines.test(style) ? 'line' : undefined;
}

const isInRow = (node: Node | null): node is Element =>
  node !== null && nodeType(node) === 1 && localNameOf(node as Element) === 'div' && inRow.test(attribute(node as Element, 'style') ?? '');

/** Does it hold one word, or the letters of one? */
function isWord(live: Element): boolean {
  const first = firstChild(live);
  return saysOneWord(live) || (isInRow(first) && saysOneWord(first));
}

/** Text alone: what else it holds could be the whole page. */
function saysOneWord(box: Element): boolean {
  const first = firstChild(box);
  return first !== null && nodeType(first) === 3 && !nextSibling(first) && oneWord.test(textOf(box) ?? '');
}

/** Does another such box stand beside it, a space between or none? */
const hasLike = (live: Element): boolean =>
  [previousSibling, nextSibling].some((next) => {
    const beside = next(live);
    return isInRow(beside && nodeType(beside) === 3 && !(beside as Text).data.trim() ? next(beside) : beside);
  });
