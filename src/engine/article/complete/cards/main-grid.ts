import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { namesPrice } from '../../../words/currency';
import type { Chars } from '../../kept';
import { groupsIn } from '../of-one-build';

/** Fewer cards are a row of what is recommended. */
const fewest = 6;
/** In characters: a shorter card is an entry of a menu, a longer one a text; a price with what it was before. */
const length = { least: 15, most: 800, price: 60 };
/** More links are a menu in a card. */
const mostLinks = 6;
/** The share of cards that are kept in a grid that needs no help, and how long it is beside all that is kept. */
const share = { kept: 0.5, ofKept: 0.5 };
const beside = 'nav, header, footer, aside, [role="navigation"], [role="dialog"]';
const headings = 'h2, h3, h4, h5, h6';
const number = /\d(?:[\d.,' ]*\d)?/g;
const pressed = 'button, form, label, select, [role="button"]';

/**
 * The names and prices in the grid that a page of a shop or of listings is there for, where the model chose of all the page
 * only what is told below it: the longest row of cards with pictures outside of menus.
 */
export function mainGrid(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'listing' && kind !== 'collection') return [];
  const rows = [...page.root.querySelectorAll('*')].filter((box) => box.childElementCount >= fewest && !box.closest(beside));
  const grids = rows.flatMap((box) => groupsIn(box, fewest).map((group) => group.filter(isCard))).filter((grid) => grid.length >= fewest);
  const lengthOf = (grid: readonly Element[]): number => grid.reduce((sum, card) => sum + page.stats(card).chars, 0);
  const [main] = grids.sort((one, other) => lengthOf(other) - lengthOf(one));
  if (!main || lengthOf(main) < chars(page.root) * share.ofKept) return [];
  const kept = main.filter((card) => chars(card) > 0).length;
  return kept >= main.length * share.kept ? [] : main.flatMap(partsOf);

  function isCard(card: Element): boolean {
    const { chars: all, links, images } = page.stats(card);
    const isSized = all >= length.least && all <= length.most;
    return isSized && links > 0 && images > 0 && !page.hidden(card) && (links <= mostLinks || saidLinks(card) <= mostLinks);
  }

  /** A dot of colour leads to the same thing in that colour and says nothing. */
  function saidLinks(card: Element): number {
    return [...card.querySelectorAll('a[href]')].filter((link) => page.stats(link).chars > 0).length;
  }

  /** What it is called, and what it costs. A row of comments has links, too, and neither. */
  function partsOf(card: Element): Element[] {
    const prices = withoutRepeats(
      [...card.querySelectorAll('*')].filter((box) => {
        const text = textOf(box);
        return text.length <= length.price && namesPrice(text) && !isPressed(box, card);
      }),
    );
    const links = [...card.querySelectorAll('a[href]')].sort((one, other) => textOf(other).length - textOf(one).length);
    const name = card.querySelector(headings) ?? (prices.length > 0 ? links[0] : undefined);
    return name ? [name, ...prices] : [];
  }
}

/** A form may hold all cards, to compare or to filter them. */
function isPressed(box: Element, card: Element): boolean {
  const control = box.closest(pressed);
  return control !== null && card.contains(control);
}

/** A price said in a sentence, too, for readers of screens ("The current price is $40"), is said once. */
function withoutRepeats(prices: readonly Element[]): Element[] {
  const once: Element[] = [];
  const said = new Set<string>();
  for (const price of prices) {
    const numbers = textOf(price).match(number) ?? [];
    if (new Set(numbers).size < numbers.length) continue;
    const isRepeat = numbers[0] !== undefined && said.has(numbers[0]) && !once.some((other) => other.contains(price));
    if (!isRepeat) once.push(price);
    for (const one of numbers) said.add(one);
  }
  return once;
}
