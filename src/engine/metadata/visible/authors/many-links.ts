import { spacedText } from '../../../dom/text';
import type { Page } from '../../../page';
import { findDate } from '../../dates/find-date';
import type { Part } from '../parts';
import { leadsToProfile } from './profile';

/** So many links to profiles in one table are a table of teams or members. */
const members = 4;

/** Does a part stand in such a table? */
export function isInTableOfMembers(page: Page, parts: readonly Part[], { element }: Part): boolean {
  const table = leadsToProfile(page, element) ? element.closest('table') : null;
  const inTable = ({ element: other }: Part): boolean => other.closest('table') === table && leadsToProfile(page, other);
  return table !== null && parts.filter(inTable).length >= members;
}

/** So many links in a list are a menu: "By Manufacturer". What is said of an article, each a link, has a day among it. */
const fewestItems = 3;

/** Is a link an item of such a menu? `isMarked` where it says that it leads to an author. */
export function isMenuItem(page: Page, element: Element, isMarked: boolean): boolean {
  const list = element.closest('a') && element.closest('li')?.parentElement;
  if (!list || list.children.length < fewestItems || isMarked || leadsToProfile(page, element)) return false;
  const { chars, linkChars } = page.stats(list);
  return linkChars >= chars * 0.95 && findDate(spacedText(list)) === undefined;
}
