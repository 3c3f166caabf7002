import { authorOf } from '../comments/author';
import { before, isOfLast, saysLast } from '../comments/last-post';
import { timeOf, type When } from '../comments/time';
import { collapse, textOf } from '../dom/text';
import { saysForeign, toldBy } from '../metadata/dates/when-words';

/** Who wrote a post and when, and where the page says so, if it shows it. */
export interface Said {
  author: string;
  time?: string;
  datetime?: string;
  nodes: ChildNode[];
}

/** What software writes down of a post for its own scripts. */
const declared = ['data-author', 'data-username', 'author'];
const longestLine = 110;
const longestTime = 45;
/** In characters: "Posted on". */
const longestWord = 16;
const year = /\b(?:19|20)\d\d\b/;
const clock = /\d{1,2}[:.]\d\d/;
const isDayAndHour = (text: string): boolean => year.test(text) && clock.test(text);

/** Reads a post's own elements, in order; undefined where nobody is named. */
export function saidIn(post: Element, own: readonly Element[]): Said | undefined {
  const name = declared.map((attribute) => post.getAttribute(attribute)).find(Boolean);
  const named = own.find((element) => textOf(element) === name);
  const found = name ? { name, element: named } : (authorOf(own) ?? listed(own));
  if (!found) return undefined;
  const time = timeBeside(post, own, found.element) ?? loose(own, found.name, found.element) ?? timeAfter(found.element);
  return {
    author: found.name,
    ...(time ? { time: time.text } : {}),
    ...(time && 'datetime' in time && time.datetime ? { datetime: time.datetime } : {}),
    nodes: [found.element, time?.element].filter((node) => node !== undefined),
  };
}

/** In boxes around a name: a page may nest thousands. */
const mostUp = 8;

/** The time nearest to the name, but for the day somebody joined: who edited a post last, and when, may stand before its writer. */
function timeBeside(post: Element, own: readonly Element[], author: Element | undefined): When | undefined {
  for (let at = author?.parentElement, up = 0; at && at !== post && up < mostUp; at = at.parentElement, up++) {
    const box = at;
    const beside = own.filter((one) => box.contains(one));
    const time = timeBut(beside, (when) => saysForeign(when.text) || isOfOther(when.element));
    if (time) return time;
  }
  return timeBut(own, (when) => isOfOther(when.element));
}

/** Elements after a name in its line. */
const mostAfter = 4;

/** What stands right after the name and is a day and an hour by its words alone: "by anna: <span>9:43pm On Dec 09, 2023</span>". */
function timeAfter(author: Element | undefined): When | undefined {
  let element = author?.nextElementSibling;
  for (let at = 0; element && at < mostAfter; element = element.nextElementSibling, at++) {
    const text = textOf(element);
    if (text.length <= longestTime && isDayAndHour(text) && !saysForeign(text)) return { element, text };
  }
  return undefined;
}

/** So many times that are none of a post's may stand before its own. */
const mostPassed = 3;

/** The first time that is not passed over. */
function timeBut(all: readonly Element[], isPassed: (when: When) => boolean): When | undefined {
  let left = all;
  for (let passed = 0; passed < mostPassed; passed++) {
    const time = timeOf(left);
    if (!time || !isPassed(time)) return time;
    left = left.filter((one) => !one.contains(time.element) && !time.element.contains(one));
  }
  return undefined;
}

/** "Last edited by Anna: 10 October", and what a thread's head says of its end. */
const isOfOther = (time: Element): boolean => toldBy(before(time)) === 'updated' || isOfLast(time);

/** Old boards list what they know of an author: the name first. A term with its one value is no such list. */
function listed(own: readonly Element[]): { name: string; element: Element } | undefined {
  const isFirst = ({ parentElement: list }: Element): boolean => (list?.getElementsByTagName('dd').length ?? 0) > 1;
  const element = own.find((one) => one.localName === 'dt' && /^[\p{L}\p{N}][^:]{0,40}$/u.test(textOf(one)) && isFirst(one));
  return element && { name: textOf(element), element };
}

/** "Posted on 3 May 2026, 9:14", wherever in the post it stands. */
const saysPosted = (line: Element): boolean => {
  const [words = '', date] = textOf(line).split(/(?=\d)/, 2);
  return date !== undefined && words.length <= longestWord && toldBy(words) === 'published';
};

/** A date that stands as loose text in the line of the name, beside it, or in a line above: "by anna » Sun 3 May 2026, 9:14". */
function loose(own: readonly Element[], name: string, author: Element | undefined): { element: Text; text: string } | undefined {
  // Lines of a post have one box around them: it is read once.
  const known = new Map<Element | null, boolean>([[null, false]]);
  const isNamed = (box: Element | null): boolean => {
    if (!known.has(box)) {
      const words = textOf(box as Element);
      known.set(box, words.length <= longestLine && words.includes(name));
    }
    return known.get(box) as boolean;
  };
  for (const line of own) {
    const follows = author && author.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows && !saysPosted(line) && !isNamed(line) && !isNamed(line.parentElement)) continue;
    for (const node of line.childNodes) {
      if (node.nodeType !== 3) continue;
      const text = collapse((node as Text).data).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (text.length <= longestTime && isDayAndHour(text) && !saysLast(text)) return { element: node as Text, text };
    }
  }
  return undefined;
}
