import { blockOf } from './block-of';
import { isInline } from './inline';

/** In characters and in pieces: more are a paragraph. */
const enough = { chars: 1000, pieces: 40 };

/** How long the line is that a piece of text stands in: a box may hold lines of its own between its paragraphs. */
export function lineLength(piece: Element): number {
  const block = blockOf(piece);
  let part: Node = piece;
  while (part.parentNode && part.parentNode !== block && part !== block) part = part.parentNode;
  let length = part.textContent?.trim().length ?? 0;
  for (const way of ['previousSibling', 'nextSibling'] as const)
    for (let beside = part[way], at = 0; beside && isPiece(beside) && length < enough.chars; beside = beside[way], at++)
      length += at === enough.pieces ? enough.chars : (beside.textContent?.trim().length ?? 0);
  return length;
}

const isPiece = (node: Node): boolean => node.nodeType === 3 || (node.nodeType === 1 && isInline(node as Element));
