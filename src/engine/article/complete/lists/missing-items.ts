import type { PageKind } from '../../../../rules/kinds';
import { isAlike } from '../../../dom/alike';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** Fewer items tell nothing of each other. */
const fewest = 4;
/** In characters: a longer item speaks for itself. */
const longestItem = 200;
/** The share of items from which on a list is one; of links there must be more, since half a menu is a menu, and of numbers fewer. */
const share = { words: 0.5, links: 0.75, numbered: 1 / 3 };
/** A list with more of it in links is one of links. */
const mostLinks = 0.5;
/** Words in a line, and parts of a text, are no cards. */
const noCard = /^(?:span|b|i|em|strong|br|p|h[1-6])$/;

/** What is numbered has gaps that everybody sees. */
const number = /^(?:\d|[ivx]+[.)])/i;
const areNumbered = (items: readonly Element[]): boolean =>
  items.filter((item) => item.localName !== 'dd').every((item) => number.test(textOf(item)));

const areCards = ([first, ...others]: readonly Element[]): boolean =>
  first !== undefined && !noCard.test(first.localName) && others.every((other) => isAlike(first, other));

/**
 * The items that are missing of lists of short items that are mostly kept: a list with gaps in it looks broken, and reads so.
 * Not what stands elsewhere too (`doubles`). On a page of cards any row of them is a list.
 */
export function missingItems(page: Page, chars: Chars, doubles: ReadonlySet<Text>, kind: PageKind): Element[] {
  // What stands between the posts of a thread is what its software notes.
  if (kind === 'forum') return [];
  // Not of products and services: what goes on there under one build is measured to be mostly none of it.
  const cards = kind === 'listing' || kind === 'collection';
  const isDouble = (item: Element): boolean => textsIn(item).some((text) => doubles.has(text));
  return [...page.root.querySelectorAll(cards ? '*' : 'ul, ol, dl')].flatMap((list) => {
    const { chars: all, linkChars, inputs } = page.stats(list);
    const kept = chars(list);
    if (kept === 0 || kept === all || inputs > 0 || list.childElementCount < fewest) return [];
    const items = [...list.children].filter((item) => page.stats(item).chars > 0);
    if (!/^[uod]l$/.test(list.localName) && !areCards(items)) return [];
    if (items.length < fewest || all > items.length * longestItem) return [];
    const missing = items.filter((item) => chars(item) === 0);
    const areLinks = linkChars > all * mostLinks && !cards;
    const least = areNumbered(items) ? share.numbered : areLinks ? share.links : share.words;
    return items.length - missing.length >= items.length * least ? missing.filter((item) => !isDouble(item)) : [];
  });
}
