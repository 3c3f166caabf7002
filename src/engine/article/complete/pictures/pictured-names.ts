import { blockOf } from '../../../dom/block-of';
import { textsIn } from '../../../dom/texts-in';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { PageKind } from '../../../../rules/kinds';
import { endsSentence } from '../../../words/ends-sentence';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { groupsBegun } from '../of-one-build';

/** Fewer boxes of one build tell nothing of each other. */
const fewest = 3;
/** In characters: kept of a card, the card's, and the name's. */
const length = { told: 20, card: 2000, name: 60 };
/** In lines that were not chosen: a name, and a label over it. */
const mostAbove = 2;
const pictures = 'img, picture, svg';
const headings = 'h1, h2, h3, h4, h5, h6';
const pressed = 'button, label, form, [role=button]';
/** A name begins with a capital where the script has some; days, prices and marks do not. */
const name = /^[\p{Lu}\p{Lo}][^\d:：]*$/u;

/**
 * The names that cards say in plain lines between a picture and what was chosen of them: who says something, what a thing is made of. A
 * block model knows two words without a heading for a label. Where a card has a heading, that is its name.
 */
export function picturedNames(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (kind === 'forum') return [];
  return groupsBegun(page, chars, fewest).flatMap((cards) => {
    const told = cards.filter(isTold);
    const lines = told.map(nameOf).filter((line) => line !== null);
    const said = new Set(lines.map((line) => fold(textOf(line))));
    // What is said over and over tells no card from the next.
    const areNames = lines.length >= fewest && lines.length === told.length && said.size === lines.length;
    return areNames ? lines.filter((line) => chars(line) === 0).flatMap(textsIn) : [];
  });

  function isTold(card: Element): boolean {
    return (
      chars(card) >= length.told && page.stats(card).chars <= length.card && page.stats(card).images > 0 && !card.querySelector(headings)
    );
  }

  /** The line under or beside its picture that is right before what was chosen, or was chosen itself; a label may stand over it. */
  function nameOf(card: Element): Element | null {
    const texts = textsIn(card);
    const lines = [...new Set(texts.map(({ parentElement }) => blockOf(parentElement as Element)))];
    const told = lines.findIndex((line) => chars(line) > 0);
    const line = lines[Math.max(0, told - 1)] as Element;
    if (told > mostAbove || lines.length < 2 || line === card || !isPictureBefore(card, texts[0] as Text)) return null;
    return chars(line) > 0 || isName(line, card) ? line : null;
  }

  function isName(line: Element, card: Element): boolean {
    const { inputs, images } = page.stats(line);
    const said = textOf(line);
    const isSaid = said.length <= length.name && name.test(said) && !endsSentence(said) && !conceptsOf(fold(said));
    return isSaid && inputs + images === 0 && !line.closest(pressed) && page.hidden(line) === page.hidden(card);
  }
}

const isPictureBefore = (card: Element, text: Text): boolean => {
  const picture = card.querySelector(pictures);
  return picture !== null && (picture.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
};
