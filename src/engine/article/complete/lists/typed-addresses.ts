import type { PageKind } from '../../../../rules/kinds';
import { blockOf } from '../../../dom/block-of';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { announcesNext, isKeptBeside, keptAnnounces, neighbour } from '../beside';

/** A link that says where it leads. */
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Addresses that somebody wrote out: in a post of a thread, beside its words, and in a line of their own below the one that
 * announces them ("More is found at:"), a heading below the text too. A block model takes all lines of links for a menu.
 */
export function typedAddresses(page: Page, chars: Chars, kind: PageKind): Element[] {
  return [...page.root.querySelectorAll('a[href]')].flatMap((link) => {
    if (chars(link) > 0 || !address.test(textOf(link))) return [];
    const line = blockOf(link);
    if (kind === 'forum' && chars(line) > 0) return [link];
    const isAlone = page.stats(line).links === 1 && textOf(line) === textOf(link);
    const above = isAlone ? neighbour(page, line, 'previousElementSibling') : null;
    if (above === null) return [];
    if (keptAnnounces(above, chars)) return [link];
    return isSource(above, chars) && leadsAway(page, link) ? [above, link] : [];
  });
}

/** "Original publication:" as a heading below the text, over an address on another site. */
const isSource = (above: Element, chars: Chars): boolean =>
  /^h[2-6]$/.test(above.localName) && announcesNext(above) && isKeptBeside(above, 'previousElementSibling', chars);
