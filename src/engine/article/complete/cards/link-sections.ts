import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { isKeptBeside, neighbour } from '../beside';

const headings = 'h2, h3, h4, h5';
const elsewhere = 'nav, aside, footer, form, [role=dialog]';
const fewestLinks = 2;
/** With less of it in links it says something itself. */
const leastLinks = 0.9;
/** In characters: names, and what is listed under one heading. */
const longest = { name: 60, section: 2000 };

/**
 * What a manual lists under a heading of its own in the middle of its text, each a card that leads to it ("Social login": "Apple", "GitHub"): a
 * block model takes it for a menu, and the heading goes with it.
 */
export function linkSections(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'documentation' && kind !== 'service') return [];
  return [...page.root.querySelectorAll(headings)].flatMap((heading) => {
    const box = heading.nextElementSibling;
    if (!box || !isOfNames(box) || chars(box) > 0 || box.closest(elsewhere) || conceptsOf(fold(textOf(heading)))) return [];
    const after = neighbour(page, box, 'nextElementSibling');
    if (
      !after?.matches(headings) ||
      !isKeptBeside(heading, 'previousElementSibling', chars) ||
      !isKeptBeside(box, 'nextElementSibling', chars)
    )
      return [];
    return [heading, box];
  });

  function isOfNames(box: Element): boolean {
    const { links, inputs, chars: all, linkChars } = page.stats(box);
    if (!box.matches('div, section, ul, ol') || links < fewestLinks || inputs > 0 || all > longest.section) return false;
    return linkChars >= all * leastLinks && all <= links * longest.name && !page.hidden(box);
  }
}
