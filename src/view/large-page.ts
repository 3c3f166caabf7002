import { bodyOf, queryAll, textOf } from '../engine/dom/live';

/** Reading takes some 35 µs an element and 0.5 µs a character on a slow computer: with more, it stands still for seconds. */
const mostElements = 100_000;
const mostCharacters = 5_000_000;

/** Is there so much of a page that the reader should be asked before it is read? By what it holds, so that the answer is always the same. */
export function isLarge(document: Document): boolean {
  if (queryAll(document, '*').length > mostElements) return true;
  const body = bodyOf(document);
  return body !== null && (textOf(body)?.length ?? 0) > mostCharacters;
}
