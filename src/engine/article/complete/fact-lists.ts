import type { PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import { isAmongKept } from './beside';
import type { Chars } from '../kept';

/** Fewer are no list. */
const fewest = 2;
/** In characters. */
const longest = 600;
const elsewhere = 'nav, footer, form, dialog, [role="dialog"], details';

/**
 * Lists of terms beside what a company tells of ("Industry: roofing", "Team: 30 people"), in a column of their own among kept
 * text. On the page of an article such a list is of the page.
 */
export function factLists(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'service' && kind !== 'product') return [];
  return [...page.root.querySelectorAll('dl')].filter((list) => {
    const { chars: all, links, inputs } = page.stats(list);
    if (all === 0 || all > longest || links + inputs > 0 || chars(list) > 0 || list.closest(elsewhere) || page.hidden(list)) return false;
    return list.querySelectorAll('dt').length >= fewest && isAmongKept(list, chars);
  });
}
