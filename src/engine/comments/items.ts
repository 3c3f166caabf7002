import { type Author, authorOf } from './author';
import { isControl } from './controls';
import { partsOf } from './name-parts';
import { type Place, placesFromBelow } from './place';
import { timeOf, type When } from './time';

/** An element that is one comment, with the answers to it left aside. */
export interface Item extends Place {
  author?: Author;
  time?: When;
}

const marked =
  '[itemtype$="/Comment" i], [itemtype$="/UserComments" i], [itemtype$="/Answer" i], [itemprop~="comment"], [role="comment"], [itemtype$="/Review" i], [data-comment-id], [data-commentid]';
const words = new Set([
  'comment',
  'comments',
  'reply',
  'response',
  'cmt',
  'commentary',
  'kommentar',
  'commentaire',
  'comentario',
  'athing',
  'comtr',
  'review',
]);
/** Named like this, it is a part of a comment, a list of them, or a field for one. */
const parts = new Set(
  'author content text meta metadata form list count title header footer avatar date time actions action link button image name respond notes area section links tools count vote votes like respond'.split(
    ' ',
  ),
);

/** Could this element be a comment, by markup, id or class? */
function mayBe(element: Element): boolean {
  if (element.matches(marked)) return true;
  if (/^(?:[a-z]+[-_])*(?:comment|cmt|c)[-_]?\d+$/i.test(element.id)) return true;
  return partsOf(element).some((its) => its.some((part) => words.has(part) && part !== 'comments') && !its.some((part) => parts.has(part)));
}

/** The elements of a box that belong to none of the comments inside it. */
export function ownElements(box: Element, inner: ReadonlySet<Element>): Element[] {
  const own: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (inner.has(child)) continue;
      own.push(child);
      walk(child);
    }
  };
  walk(box);
  return own;
}

/** Is there something to read that is neither the author nor the time nor a control? */
function saysSomething(element: Element, inner: ReadonlySet<Element>, aside: readonly Element[]): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test((child as Text).data)) return true;
    if (child.nodeType !== 1) continue;
    const box = child as Element;
    if (inner.has(box) || aside.includes(box) || isControl(box)) continue;
    if (
      box.localName === 'img' ? !/avatar|gravatar/i.test(`${box.className} ${box.getAttribute('src')}`) : saysSomething(box, inner, aside)
    )
      return true;
  }
  return false;
}

/** The comments among elements that may be some: those with an author or a time, and words. In page order. */
export function itemsOf(candidates: readonly Element[]): Item[] {
  const found: Item[] = [];
  const inner = new Set<Element>();
  const places = placesFromBelow();
  // Innermost first: what is a part of a comment is only known when the comment around it has its own.
  for (const element of [...candidates].reverse()) {
    const own = ownElements(element, inner);
    const author = authorOf(own);
    const time = timeOf(own);
    const aside = [author?.element, time?.element].filter((each) => each !== undefined);
    if (aside.length > 0 && saysSomething(element, inner, aside)) {
      const item: Item = { element, scope: element, ...(author ? { author } : {}), ...(time ? { time } : {}) };
      found.push(item);
      inner.add(element);
      places.add(item);
    } else places.widen(element);
  }
  return found.reverse();
}

/** Elements of a removed thread that may be comments. */
export const candidatesIn = (roots: readonly Element[]): Element[] =>
  roots.flatMap((root) => [root, ...root.querySelectorAll('*')]).filter(mayBe);
