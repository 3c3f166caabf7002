import { isInLinkCard } from '../dom/link-cards';
import type { Post } from './post';

/** Lines and what stands in lines: who wrote is said over these, not in them. */
const inside = /^(?:p|pre|blockquote|h[1-6]|figure|figcaption|a|b|strong|i|em|span|code|q|cite|u|s|small|font|mark|sub|sup)$/;
const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const frame = /^(?:table|tbody|thead|tfoot|tr|ul|ol|dl)$/;
const depthAttribute = 'data-galley-depth';

/** Puts a line "name · date" over each post of an article in this language, and what answers another post into a box. */
export function sayWho(article: Element, posts: readonly Post[], lang: string): void {
  for (const post of posts) {
    const texts = post.texts.filter((text) => article.contains(text));
    const [first] = texts;
    if (!first) continue;
    const line = lineOf(article.ownerDocument, post, lang);
    over(article, post.element, texts, first, line);
    if (post.depth > 0) inset(line, texts.at(-1) as Text, post.depth);
  }
}

function lineOf(document: Document, { author, time, datetime }: Post, lang: string): Element {
  const line = document.createElement('p');
  line.setAttribute('data-galley-post', '');
  const name = document.createElement('b');
  name.textContent = author;
  line.append(name);
  if (time) {
    const when = document.createElement('time');
    when.textContent = written(time, lang);
    if (datetime) when.setAttribute('datetime', datetime);
    line.append(' · ', when);
  }
  return line;
}

/** "on Friday 12 January", as it stood in a sentence, and the word for posted before a day. */
const preposition = /^(?:(?:on|am|le|el|op) (?=[A-ZÀ-Ý\d])|(?:发表于|發表於)[:：]?\s*(?=\d))/;

/** Dates for machines are no sight for a reader; the day is as it stands there, in whatever zone. */
function written(time: string, lang: string): string {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:/.exec(time)?.[1];
  if (!day) return time.replace(preposition, '');
  return new Intl.DateTimeFormat(tag.test(lang) ? lang : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Over the first child of the smallest box that holds all of a post, and what it quotes or shows before that; in a table or a list, inside its cell. */
function over(article: Element, post: Element, texts: readonly Text[], first: Text, line: Element): void {
  let box = first.parentElement as Element;
  while (box !== article && (inside.test(box.localName) || isInLinkCard(box) || !texts.every((text) => box.contains(text))))
    box = box.parentElement as Element;
  let child = childWith(box, first);
  while (frame.test(box.localName)) {
    if (child.nodeType !== 1) break;
    box = child as Element;
    child = childWith(box, first);
  }
  box.insertBefore(line, openingOf(child, post));
}

const quoted = 'blockquote, aside, figure, img, picture';
const shows = 'img, picture, video, iframe';

/** The first of the quotes and pictures that a post begins with, none of which were chosen with its words. */
function openingOf(child: ChildNode, post: Element): ChildNode {
  let opening = child;
  for (let before = child.previousSibling; before && post.contains(before); before = before.previousSibling) {
    if (before.nodeType === Node.ELEMENT_NODE && showsOrQuotes(before as Element)) opening = before;
    else if (before.textContent?.trim()) break;
  }
  return opening;
}

/** What was cut of a card with a picture leaves the picture, in boxes. */
const showsOrQuotes = (box: Element): boolean => box.matches(quoted) || (!box.textContent?.trim() && box.querySelector(shows) !== null);

/** An answer to another post gets a box that says how deep it stands, with its line and its words. */
function inset(line: Element, last: Text, depth: number): void {
  const box = line.parentElement as Element;
  const outer = depthOf(box);
  if (depth <= outer || !box.contains(last)) return;
  const answer = box.ownerDocument.createElement('div');
  answer.setAttribute(depthAttribute, String(depth - outer));
  const end = childWith(box, last).nextSibling;
  line.before(answer);
  while (answer.nextSibling && answer.nextSibling !== end) answer.append(answer.nextSibling);
}

/** The depth of the answers a box stands in already. */
function depthOf(box: Element): number {
  const around = box.closest(`[${depthAttribute}]`);
  return around ? Number(around.getAttribute(depthAttribute)) + depthOf(around.parentElement as Element) : 0;
}

function childWith(box: Element, text: Text): ChildNode {
  let child: ChildNode = text;
  while (child.parentElement !== box) child = child.parentElement as Element;
  return child;
}
