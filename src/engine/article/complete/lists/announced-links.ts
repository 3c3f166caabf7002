import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { keptAnnounces, neighbour } from '../beside';

/** Of what is announced, in characters and links: a longer one is a teaser, of more a menu. */
const most = { chars: 200, links: 3, rows: 12 };
/** With less of it in links it says something itself. */
const leastLinks = 0.9;
/** So many boxes may end behind the line. */
const mostUp = 8;
const elsewhere = 'nav, aside, footer, form';

/**
 * Lines of links to other sites right below a kept line that announces them ("The report in full:"), each in a paragraph of its own, or one in
 * the next box. A block model takes all lines of links for a menu, and what announces them then announces nothing.
 */
export function announcedLinks(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (!isOneText(kind)) return [];
  const lines = [...page.root.querySelectorAll('p')].filter((line) => keptAnnounces(line, chars) && !conceptsOf(fold(textOf(line))));
  return lines.flatMap((line) => {
    const next = neighbour(page, line, 'nextElementSibling');
    if (next === null) return [boxBelow(line)].filter((box) => box !== null);
    const rows: Element[] = [];
    for (let at: Element | null = next; at?.localName === 'p' && isOfLinks(at) && rows.length < most.rows; ) {
      rows.push(at);
      at = neighbour(page, at, 'nextElementSibling');
    }
    return rows;
  });

  /** The box that follows those which end with the line. */
  function boxBelow(line: Element): Element | null {
    for (let [at, up] = [line.parentElement, 0]; at && at !== page.root && up < mostUp; at = at.parentElement, up++) {
      const next = neighbour(page, at, 'nextElementSibling');
      if (next) return isOfLinks(next) ? next : null;
    }
    return null;
  }

  function isOfLinks(box: Element): boolean {
    const { chars: all, linkChars, links, inputs, images } = page.stats(box);
    if (links === 0 || links > most.links || all > most.chars || linkChars < all * leastLinks || inputs + images > 0) return false;
    return chars(box) === 0 && !box.closest(elsewhere) && [...box.querySelectorAll('a[href]')].every((link) => leadsAway(page, link));
  }
}
