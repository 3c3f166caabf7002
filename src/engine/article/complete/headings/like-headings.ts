import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { nameOf } from '../of-one-build';

/** Fewer kept headings tell nothing of the others, and so do fewer of all. */
const fewest = 2;
const share = 1 / 3;
/** More of one sort are no names of parts. */
const most = 100;
/** In characters: of a name, and of what is kept beside it in its box. */
const longest = 120;
const leastBeside = 60;
/** So many steps above a name stands the box of what it names. */
const mostUp = 4;
const ranks = 'h2, h3, h4';

/**
 * Names of the parts of a text that a site sets as one sort of heading by class, where others of it were chosen: what a shop sells it for may
 * stand between a name and what is told under it.
 */
export function likeHeadings(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (!isOneText(kind)) return [];
  const sorts = new Map<string, Element[]>();
  for (const heading of page.root.querySelectorAll(ranks)) {
    const sort = nameOf(heading);
    if (sort === heading.localName) continue;
    const all = sorts.get(sort);
    if (all) all.push(heading);
    else sorts.set(sort, [heading]);
  }
  return [...sorts.values()].flatMap((all) => {
    const missing = all.filter((heading) => chars(heading) === 0);
    const kept = all.length - missing.length;
    return all.length <= most && kept >= fewest && kept >= all.length * share
      ? missing.filter((heading) => names(page, chars, heading, all)).flatMap(textsIn)
      : [];
  });
}

/** Is something chosen in the heading's own box, which it shares with no other of its sort? */
function names(page: Page, chars: Chars, heading: Element, all: readonly Element[]): boolean {
  if (page.stats(heading).chars > longest || page.hidden(heading) || heading.closest('nav, aside, footer, li')) return false;
  let box = heading.parentElement;
  for (let up = 1; box && up < mostUp && chars(box) < leastBeside; up++) box = box.parentElement;
  return box !== null && chars(box) >= leastBeside && all.every((other) => other === heading || !box.contains(other));
}
