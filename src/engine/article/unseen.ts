import type { Page } from '../page';
import type { Kept } from './kept';

/** Is an element hidden where another, which it belongs to, is shown? A page before its scripts ran hides both. */
export const isHiddenBeside = ({ hidden }: Page, element: Element, other: Element): boolean => hidden(element) && !hidden(other);

/**
 * Did the page never show this element, as far as one can know? What hides kept text too (a page before its scripts ran,
 * a closed tab) says nothing of what else is in it.
 */
export function unseenBeside(page: Page, kept: Kept): (element: Element) => boolean {
  return (element) => {
    if (!page.hidden(element)) return false;
    let at = element;
    while (at !== page.root && at.parentElement && page.hidden(at.parentElement)) at = at.parentElement;
    return kept.chars(at) === 0;
  };
}
