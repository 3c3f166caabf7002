import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { namesPrice } from '../../../words/currency';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { groupsBegun } from '../of-one-build';

/** Fewer cards tell nothing of each other. */
const fewest = 3;
/** Of what is said under its name so much is kept. */
const share = 0.8;
/** In characters. */
const longest = { name: 60, card: 800 };
const names = 'a[href], strong, b, h2, h3, h4, h5, h6';
const pressed = 'button, form, label, select, [role="button"]';

/**
 * What each plan or part of an offer is called, where what it costs is kept under it: cards of one build that all begin with a name of
 * their own, which is a link or set bold.
 */
export function pricedNames(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (isOneText(kind) || kind === 'forum') return [];
  return groupsBegun(page, chars, fewest).flatMap((cards) => {
    const named = cards.map(nameIn).filter((name) => name !== null);
    const said = new Set(named.map((name) => fold(textOf(name))));
    return named.length === cards.length && said.size === cards.length ? named : [];
  });

  function nameIn(card: Element): Element | null {
    const { chars: all } = page.stats(card);
    const name = card.firstElementChild;
    if (!name || all > longest.card || page.hidden(card)) return null;
    const own = page.stats(name).chars;
    if (chars(name) > 0 || own > longest.name || chars(card) < (all - own) * share) return null;
    return isName(name) && namesPrice(textOf(card)) ? name : null;
  }

  function isName(box: Element): boolean {
    const { links, images, inputs } = page.stats(box);
    if (links > 1 || images + inputs > 0 || !(box.matches(names) || box.querySelector(names))) return false;
    const said = textOf(box);
    const isWord = /\p{L}{2}/u.test(said) && !namesPrice(said) && !conceptsOf(fold(said));
    return isWord && !box.matches(pressed) && box.querySelector(pressed) === null;
  }
}
