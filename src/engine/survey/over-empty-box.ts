import { localNameOf, nextSibling, nodeType, textOf } from '../dom/live';
import type { Page } from '../page';

const headings = 'h1, h2, h3, h4, h5, h6';
const boxes = new Set(['div', 'ins', 'aside', 'section', 'iframe']);
const skipped = new Set(['script', 'style', 'noscript', 'link', 'template']);

/** Did the page leave a box without a word right below the one that says this? The copy has none of those. */
export function isOverEmptyBox(page: Page, label: Element): boolean {
  const heading = label.matches(headings) ? label : label.querySelector(headings);
  let at = heading && page.origin(heading);
  for (at = at && nextElement(at); at && skipped.has(localNameOf(at)); ) at = nextElement(at);
  return at != null && boxes.has(localNameOf(at)) && !textOf(at)?.trim();
}

function nextElement(at: Node): Element | null {
  let next = nextSibling(at);
  while (next && nodeType(next) !== 1) next = nextSibling(next);
  return next as Element | null;
}
