import { blockOf } from '../dom/block-of';
import { textOf } from '../dom/text';
import { isControl } from './controls';
import { namesBesideFaces, showsFace } from './faces';
import { isOfLast } from './last-post';
import { partsOf } from './name-parts';

const marked = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="creator"] [itemprop~="name"]',
  '.fn',
  '[itemprop~="author"]',
  '[itemprop~="creator"]',
  '[rel~="author"]',
];
const named = new Set([
  'author',
  'username',
  'user',
  'nick',
  'nickname',
  'displayname',
  'poster',
  'commenter',
  'byline',
  'name',
  'hnuser',
  'bigusername',
  'writer',
]);
/** Links that show who somebody is when pointed at. */
const carded = '[data-user-card], [data-hovercard-type="user"], [data-hovercard-url^="/users/"]';
/** Parts of an author's box that are not the name. */
const beside = new Set([
  'avatar',
  'image',
  'img',
  'photo',
  'icon',
  'badge',
  'meta',
  'info',
  'date',
  'time',
  'link',
  'karma',
  'level',
  'score',
  'role',
  'title',
  'content',
  'text',
  'field',
  'online',
  'offline',
  'status',
  'count',
]);
const longest = 60;
/** A name with what its owner has earned; more is a text of somebody's. */
const longestBox = 300;
const mostParts = 60;

/** Where one person writes twice in a row, boards leave the name out of its box: "Jul 11, 2013#10", with the time for machines. An address is no name either. */
const machine = /\d{4}-\d\d-\d\dT\d\d:\d\d|:\/\//;
const isName = (text: string) => text.length > 0 && text.length <= longest && /\p{L}|\p{N}/u.test(text) && !machine.test(text);
const clean = (element: Element) => {
  const says = element.querySelector('.says');
  const text = textOf(element);
  return (says ? text.slice(0, text.length - textOf(says).length) : text)
    .replace(/[\s::,,·•|]+$/u, '')
    .replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '')
    .trim();
};

export interface Author {
  element: Element;
  name: string;
}

/** Who wrote a comment: by its markup, else by what a class calls it, else by the face beside it. `all` are the comment's own elements, in order. */
export function authorOf(all: readonly Element[]): Author | undefined {
  for (const select of marked) {
    const box = all.find((each) => each.matches(select) && (isName(clean(each)) || (textOf(each).length <= longestBox && nameIn(each))));
    // Beside a name may stand what its owner has earned.
    const element = box && (isName(clean(box)) ? box : nameIn(box));
    if (!element) continue;
    // The box of an author has the name, and a badge or a rank beside it.
    const inner = all.find((each) => each !== element && element.contains(each) && isName(clean(each)) && isCalled(each));
    const own = linkIn(inner ?? element) ?? inner ?? element;
    return { element: own, name: clean(own) };
  }
  const called = all.filter((each) => isName(clean(each)) && isCalled(each) && !isControl(each));
  // The innermost: an author's box holds the name, a badge, and when it was.
  const found = called.find((each) => !called.some((other) => other !== each && each.contains(other)));
  const element = found ? (wholeOf(found) ?? nameIn(found) ?? found) : namesBesideFaces(all)[0];
  return element && { element, name: clean(element) };
}

/** "Prospect in", before what in. */
const goesOn = /\s\p{Ll}{1,3}$/u;

/** The box of an author whose name stands there in pieces: "Prospect in" before "Growth". */
function wholeOf(piece: Element): Element | undefined {
  const box = piece.parentElement;
  const isPiece = box !== null && goesOn.test(clean(piece)) && isCalled(box) && isName(clean(box)) && textOf(box).startsWith(textOf(piece));
  return isPiece ? box : undefined;
}

/** "Maria Venn@mariav": what a network calls somebody stands behind the name, in a part of its own. */
const handled = /^(.+?)\s?@[\w.-]+/u;

/** Old boards put ranks, signs and numbers into the author's box: the name is the heading or the link it begins with. */
function nameIn(box: Element): Element | undefined {
  const said = textOf(box);
  const name = [...box.querySelectorAll('h3, h4, h5, a, strong, b')]
    .slice(0, mostParts)
    .find((part) => isName(clean(part)) && !isControl(part) && !showsFace(part) && textOf(part) !== said && said.startsWith(textOf(part)));
  const shown = handled.exec(said)?.[1];
  return name ?? (shown ? [...box.querySelectorAll('*')].slice(0, mostParts).find((part) => textOf(part) === shown) : undefined);
}

/** The link to somebody that a name begins with, before a badge such as "Discussion starter". */
function linkIn(name: Element): Element | undefined {
  const link = name.localName === 'a' ? undefined : [...name.querySelectorAll('a')].slice(0, mostParts).find((part) => isName(clean(part)));
  return link && isCalled(link) && textOf(name).startsWith(textOf(link)) ? link : undefined;
}

/** Says whose words are quoted right below it: `<cite>Wren posted...</cite><br><blockquote>`. */
const isOverQuote = ({ nextElementSibling: next }: Element): boolean =>
  (next?.localName === 'br' ? next.nextElementSibling : next)?.localName === 'blockquote';

/** Does a long text name somebody, who did not begin it? */
function isMentioned(link: Element): boolean {
  const said = textOf(blockOf(link));
  return said.length > longestBox && !said.startsWith(textOf(link));
}

/** Boxes that name who liked a post. */
const likers = /lik(?:ed|es|ing)/i;
/** So many steps above a name; a page may be called so as a whole. */
const mostUp = 3;

function isLiker(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up <= mostUp; at = at.parentElement, up++)
    if (likers.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

const isCalled = (element: Element): boolean => isCalledSo(element) && !isLiker(element);

const isCalledSo = (element: Element): boolean =>
  element.matches(carded) ||
  partsOf(element).some((parts) => parts.some((part) => named.has(part)) && !parts.some((part) => beside.has(part))) ||
  (element.localName === 'cite' && element.closest('blockquote') === null && !isOverQuote(element)) ||
  (element.localName === 'a' &&
    !partsOf(element).some((parts) => parts.includes('avatar')) &&
    /\/(?:users?|profiles?|members?|u|author)\/|^(?:(?:https?:)?\/\/[^/]+)?\/~[\w.-]+$|\buser\?id=|[?&](?:user|profile)=|\b(?:member|memberlist)\.php\?|action=profile|\bmod=space&|\bspace-uid-\d/i.test(
      element.getAttribute('href') ?? '',
    ) &&
    !isMentioned(element) &&
    !isOfLast(element) &&
    !showsFace(element));
