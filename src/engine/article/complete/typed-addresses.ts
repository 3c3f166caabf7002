import type { PageKind } from '../../../rules/kinds';
import { blockOf } from '../../dom/block-of';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { Chars } from '../kept';
import { keptAnnounces, neighbour } from './beside';

/** A link that says where it leads. */
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Addresses that somebody wrote out: in a post of a thread, beside its words, and in a line of their own below the one that
 * announces them ("More is found at:"). A block model takes all lines of links for a menu.
 */
export function typedAddresses(page: Page, chars: Chars, kind: PageKind): Element[] {
  return [...page.root.querySelectorAll('a[href]')].filter((link) => {
    if (chars(link) > 0 || !address.test(textOf(link))) return false;
    const line = blockOf(link);
    if (kind === 'forum' && chars(line) > 0) return true;
    const isAlone = page.stats(line).links === 1 && textOf(line) === textOf(link);
    const above = isAlone ? neighbour(page, line, 'previousElementSibling') : null;
    return above !== null && keptAnnounces(above, chars);
  });
}
