import type { PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { groupsBegun } from '../of-one-build';

/** Fewer boxes of one build tell nothing of each other. */
const fewest = 3;
/** Of the boxes of one build, so many must tell something: one that a detector takes says nothing against the others. */
const share = 0.6;
/** In characters, kept of a card: less may be one line too many. */
const leastKept = 60;
/** In characters. */
const longestName = 120;
const longestCard = 8000;
/** What is asked of what stands before a name: a page may have thousands. */
const mostBefore = 100;

/**
 * The names of cards in a text (the products of a comparison), where of each something was chosen that is told under its name: a button or
 * a mark between the two keeps the name from heading it.
 */
export function cardNames(page: Page, chars: Chars, kind: PageKind): Text[] {
  // Posts of a thread repeat its name.
  if (kind === 'forum') return [];
  return groupsBegun(page, chars, fewest).flatMap((cards) => {
    const told = cards.filter(isTold);
    return told.length >= Math.max(fewest, cards.length * share) ? namesOf(told) : [];
  });

  function isTold(card: Element): boolean {
    return chars(card) >= leastKept && page.stats(card).chars <= longestCard;
  }

  /** What is said over and over tells no card from the next. */
  function namesOf(cards: readonly Element[]): Text[] {
    const names = cards.map(nameIn).filter((name) => name.length > 0);
    const said = new Set(names.map((name) => fold(name.map(({ data }) => data).join(''))));
    return said.size === names.length ? names.flat() : [];
  }

  function nameIn(card: Element): Text[] {
    const name = card.querySelector('h2, h3, h4');
    if (!name || chars(name) > 0 || page.stats(name).chars > longestName || page.hidden(name)) return [];
    return isFirst(card, name) && !conceptsOf(fold(textOf(name))) ? [...textsIn(name)] : [];
  }

  /** Is nothing of the card kept before its name? */
  function isFirst(card: Element, name: Element): boolean {
    let steps = 0;
    for (let at: Element = name; at !== card; at = at.parentElement as Element)
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
        if (chars(before) > 0 || ++steps > mostBefore) return false;
    return true;
  }
}
