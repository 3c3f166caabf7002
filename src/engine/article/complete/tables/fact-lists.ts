import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { saysWhen } from '../../../metadata/dates/when-words';
import type { Page } from '../../../page';
import { isAnnouncing } from '../../../words/byline-words';
import { fold } from '../../../words/fold';
import { holdsHeadline, isAmongKept, isKeptBeside, neighbour } from '../beside';
import type { Chars } from '../../kept';

/** Fewer are no list. */
const fewest = 2;
/** In characters. */
const longest = 600;
const elsewhere = 'nav, footer, form, dialog, [role="dialog"], details';

/**
 * Lists of terms beside what a company tells of ("Industry: roofing", "Team: 30 people"), in a column of their own among kept
 * text. On the page of an article such a list is of the page, but for one right under the headline that says nothing of who wrote the text
 * and when ("Salary", "Closing date").
 */
export function factLists(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind === 'forum') return [];
  const isPlaced = kind === 'service' || kind === 'product' ? isAmongKept : (list: Element) => isUnderHeadline(list, page, chars);
  return [...page.root.querySelectorAll('dl')].filter((list) => {
    const { chars: all, links, inputs } = page.stats(list);
    if (all === 0 || all > longest || links + inputs > 0 || chars(list) > 0 || list.closest(elsewhere) || page.hidden(list)) return false;
    return list.querySelectorAll('dt').length >= fewest && isPlaced(list, chars);
  });
}

function isUnderHeadline(list: Element, page: Page, chars: Chars): boolean {
  const above = neighbour(page, list, 'previousElementSibling');
  if (!above || !holdsHeadline(above) || !isKeptBeside(list, 'nextElementSibling', chars)) return false;
  const terms = [...list.querySelectorAll('dt')].map((term) => fold(textOf(term)).split(' '));
  return !terms.some((words) => words.some((word) => isAnnouncing(word) || saysWhen(word)));
}
