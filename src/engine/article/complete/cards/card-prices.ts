import type { PageKind } from '../../../../rules/kinds';
import { blockOf } from '../../../dom/block-of';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { namesPrice } from '../../../words/currency';
import type { Chars } from '../../kept';
import { groupsBegun, placeIn } from '../of-one-build';

/** Fewer cards are a row of what is recommended. */
const fewest = 3;
const fewestOfProducts = 6;
/** Of such a row so many are kept, and of these so many have a price. */
const share = { kept: 0.6, priced: 0.5, usual: 0.5 };
/** In characters: a longer card is a chapter; a longer line says more than what it costs. */
const longest = { card: 2000, price: 40 };
const pressed = 'button, form, label, select, [role="button"]';
/** What it cost before, or costs elsewhere. */
const before =
  /(?<!\p{L})(?:original|old|was|before|strike|striked|strikethrough|crossed|rrp|msrp|through|compare[-_]?(?:at|price))(?!\p{L})/iu;
const crossed = 'del, s, strike';
/** So many steps above its number stands the box with what money it is. */
const mostUp = 4;
/** A price without a word beside it, so none that is saved, or paid for the delivery. */
const bare = /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u;
const numbers = /\d(?:[\d.,' ]*\d)?/gu;
/** ".99", or without the point, which a style may stand for. */
const isCents = /^[.,]?\d{2}$/;
const range = /\d\D{0,9}[-–—]\D{0,9}\d/u;

/**
 * What each thing costs in the cards of a shelf whose names are kept: too short for a model of blocks, and what a reader
 * compares. One price a card, which may lie in the link to it.
 */
export function cardPrices(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'listing' && kind !== 'collection' && kind !== 'product') return [];
  return [...new Set(groupsBegun(page, chars, kind === 'product' ? fewestOfProducts : fewest).flatMap(pricesIn))];

  function pricesIn(group: readonly Element[]): Element[] {
    const cards = group.filter((card) => page.stats(card).chars <= longest.card && !page.hidden(card));
    const kept = cards.filter((card) => chars(card) > 0);
    if (kept.length < fewest || kept.length < cards.length * share.kept) return [];
    const usual = usualPlaces(kept);
    // Beside a product stand others of which the names are enough.
    if (kind === 'product' && usual.size === 0) return [];
    const prices = kept.map((card) => priceIn(card) ?? priceAt(card, usual));
    const priced = prices.filter((price) => price !== null);
    return priced.length >= kept.length * share.priced ? priced.filter((price) => chars(price) === 0) : [];
  }

  /** Where in most cards a price was chosen. */
  function usualPlaces(cards: readonly Element[]): Set<string> {
    const votes = new Map<string, number>();
    for (const card of cards)
      for (const place of new Set(
        textsIn(card)
          .filter(isKeptPrice)
          .map((text) => placeIn(card, text)),
      ))
        votes.set(place, (votes.get(place) ?? 0) + 1);
    return new Set([...votes].filter(([, count]) => count >= cards.length * share.usual).map(([place]) => place));
  }

  function isKeptPrice(text: Text): boolean {
    const box = text.parentElement as Element;
    return /\d/.test(text.data) && chars(box) > 0 && page.stats(box).chars <= longest.price && namesPrice(textOf(box));
  }

  /** What the card says where the others have a price, with its words ("From $8"). */
  function priceAt(card: Element, places: ReadonlySet<string>): Element | null {
    const text = places.size > 0 ? textsIn(card).find((one) => /\d/.test(one.data) && places.has(placeIn(card, one))) : undefined;
    const box = text?.parentElement ?? null;
    return box && page.stats(box).chars <= longest.price && namesPrice(textOf(box)) && !page.hidden(box) ? box : null;
  }

  /** What the card says first of what it costs now. */
  function priceIn(card: Element): Element | null {
    for (const text of textsIn(card)) {
      const price = /\d/.test(text.data) ? priceAround(text, card) : null;
      if (price && bare.test(textOf(price)) && !isInside(price, card)) return lineOf(price, card);
    }
    return null;
  }

  /** The smallest box around a number that says of what money it is. */
  function priceAround(text: Text, card: Element): Element | null {
    let box = text.parentElement as Element;
    for (let up = 0; up < mostUp && box !== card && page.stats(box).chars <= longest.price; box = box.parentElement as Element, up++)
      if (namesPrice(textOf(box))) return page.stats(box).inputs > 0 || page.hidden(box) ? null : withCents(box, card);
    return null;
  }

  /** Cents are often set smaller, in a box beside: without them it is another price. */
  function withCents(price: Element, card: Element): Element {
    const around = price.parentElement as Element;
    const cents = price.nextElementSibling;
    if (!cents || around === card || !isCents.test(textOf(cents)) || page.stats(around).chars > longest.price) return price;
    return page.stats(around).chars === page.stats(price).chars + page.stats(cents).chars ? around : price;
  }

  /** With the words of its line, “from” and “a week”, where that names no other price. */
  function lineOf(price: Element, card: Element): Element {
    const line = blockOf(price);
    const said = textOf(line);
    const isOne = (said.match(numbers)?.length ?? 0) === 1 || range.test(said);
    const isLine = line !== card && card.contains(line) && said.length <= longest.price && chars(line) === 0;
    return isOne && isLine && line.querySelector(`${pressed}, ${crossed}`) === null ? line : price;
  }
}

/** Is it of what is pressed or was crossed out? A form may hold all cards, to compare or to filter them. */
function isInside(box: Element, card: Element): boolean {
  for (let at = box; at !== card; at = at.parentElement as Element)
    if (at.matches(pressed) || at.matches(crossed) || before.test(String(at.className))) return true;
  return false;
}
