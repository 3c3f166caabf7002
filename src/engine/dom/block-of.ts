import { isInline } from './inline';

/** The block an element's text belongs to. */
export function blockOf(element: Element): Element {
  let at = element;
  while (isInline(at) && at.parentElement) at = at.parentElement;
  return at;
}
