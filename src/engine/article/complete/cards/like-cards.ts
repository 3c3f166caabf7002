import { isOneText, type PageKind } from '../../../../rules/kinds';
import { blockOf } from '../../../dom/block-of';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { groupsBegun, placeIn } from '../of-one-build';

/** Fewer cards tell nothing of each other, and fewer parts make none. */
const fewest = { cards: 3, parts: 3 };
/** One that is half kept itself has its name and what is said of it. */
const fewestOfKept = 2;
/** In characters: a shorter one is a line, but in a text, where it has no link that leads on; a longer one is a chapter. */
const length = { least: 150, leastInText: 40, most: 8000 };
/** What is kept of a card that has a say, and in how many of these a part is kept that stays in all. */
const share = { card: 0.5, part: 1 / 3 };
/** What they offer is left to the model: shops, what to compare, half a list of links. */
const offers = 'a, button, label, select';
const headings = 'h1, h2, h3, h4, h5, h6';
/** Not a name, which may be long and a question, too. */
const sentence = /^.{60,}[.!。…]["”»’]?$/su;

/**
 * What is missing of the entries of a text that are of one build (the products of a comparison, the places of a list): a model that sees each line by
 * itself gives up after the first few. A part that is kept in most of the kept entries stays in all that are made of such parts.
 */
export function likeCards(page: Page, kept: ReadonlySet<Text>, chars: Chars, kind: PageKind): Text[] {
  return groupsBegun(page, chars, fewest.cards).flatMap((cards) => missingIn(cards.filter(isCard)));

  function isCard(card: Element): boolean {
    const { chars: all, links } = page.stats(card);
    return all >= (isOneText(kind) && links === 0 ? length.leastInText : length.least) && all <= length.most;
  }

  function keptPlaces(card: Element): Set<string> {
    return new Set(partsOf(card).flatMap(([text, place]) => (kept.has(text) ? [place] : [])));
  }

  function missingIn(cards: readonly Element[]): Text[] {
    const usual = new Set(cards.filter((card) => chars(card) >= page.stats(card).chars * share.card));
    if (usual.size < fewest.cards || usual.size < cards.length / 2) return [];
    const votes = new Map<string, number>();
    for (const card of usual) for (const place of keptPlaces(card)) votes.set(place, (votes.get(place) ?? 0) + 1);
    const isUsual = (place: string): boolean => (votes.get(place) ?? 0) >= usual.size * share.part;
    return cards.flatMap((card) => {
      const parts = partsOf(card).filter(([, place]) => isUsual(place));
      const least = usual.has(card) ? fewestOfKept : fewest.parts;
      const isCardToo = new Set(parts.map(([, place]) => place)).size >= least;
      return isCardToo ? withSigns(card, new Set(parts.map(([text]) => text))) : [];
    });
  }
}

const word = /[\p{L}\p{N}]/u;
/** What is pressed in a line is none of its words. */
const pressed = 'button, label, select';
/** The share of a line from which on its other words, code and links in other places of it, go with it. */
const mostOfLine = 0.6;

/** The signs in a line go with its words (the dash between two scores is in no other place that could be asked for), and so do the last few words of it. */
function withSigns(card: Element, texts: ReadonlySet<Text>): Text[] {
  const lines = new Map<Element, { all: number; kept: number }>();
  const every = textsIn(card).filter(({ parentElement }) => !parentElement?.closest(pressed));
  for (const text of every) {
    const line = lines.get(lineOf(text)) ?? { all: 0, kept: 0 };
    const chars = text.data.trim().length;
    lines.set(lineOf(text), { all: line.all + chars, kept: line.kept + (texts.has(text) ? chars : 0) });
  }
  const isRest = (text: Text): boolean => {
    const { all, kept } = lines.get(lineOf(text)) as { all: number; kept: number };
    return kept > 0 && (!word.test(text.data) || kept >= all * mostOfLine);
  };
  return every.filter((text) => texts.has(text) || isRest(text));
}

const lineOf = ({ parentElement }: Text): Element => blockOf(parentElement as Element);

/** The texts of a card, each with where it stands in it. */
const partsOf = (card: Element): [Text, string][] =>
  textsIn(card)
    .filter((text) => !isOffer(card, text))
    .map((text) => [text, placeIn(card, text)]);

/** A name may lead to what it is the name of, and what is told of it in a sentence. */
function isOffer(card: Element, text: Text): boolean {
  const offer = text.parentElement?.closest(offers);
  if (!offer || offer === card || !card.contains(offer) || offer.closest(headings)) return false;
  return offer.localName !== 'a' || !sentence.test(textOf(offer));
}
