import { isAlike } from '../../dom/alike';
import { openedBy, openers } from '../../dom/openers';
import { collapsedLength, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { isQuestion } from '../../words/question';

/** In characters: a longer line is a paragraph. */
const longestName = 200;
const panels = new Set(['div', 'section', 'article', 'ul', 'ol', 'dd', 'p']);

/** A line that is no heading and yet names what is right below it. */
export interface NameLine {
  line: Element;
  /** Is this text in what it names? */
  names(text: Text): boolean;
}

/**
 * The answers of many pages stand under a button that opens them, or under a question in a plain box, and lists under a
 * plain line (“Pros”, “Cons”), one of several of one build. Null where the text is no such line.
 */
export function nameLineOf(page: Page, text: Text): NameLine | null {
  const own = text.parentElement as Element;
  const control = own.closest(openers);
  if (control) {
    const line = lineOf(page, control);
    const { chars, images } = page.stats(control);
    if (chars > longestName || images > 1 || saysMore(control)) return null;
    const id = openedBy(control);
    return { line, names: (below) => (id ? holdsFrom(line, below, id) : isRightBelow(line, below)) };
  }
  if (collapsedLength(text.data) > longestName || own.closest('a, form, label')) return null;
  const line = lineOf(page, own);
  // Some say nothing of what they open. What asks is known by that.
  if (own.closest('button') && !isQuestion(textOf(line))) return null;
  if (page.stats(line).links > 0 || !(isQuestion(textOf(line)) || isOverList(line)) || !isOneOfSeveral(line)) return null;
  return { line, names: (below) => isRightBelow(line, below) };
}

/** “See more” names nothing; “Details” may be a part's name. */
export function saysMore(control: Element): boolean {
  const said = fold(textOf(control));
  return !/^d[eé]t\p{L}+$/u.test(said) && conceptsOf(said)?.has('read-more') === true;
}

/** The largest box that says no more. */
function lineOf(page: Page, element: Element): Element {
  const { chars } = page.stats(element);
  let line = element;
  while (line.parentElement && line.parentElement !== page.root && page.stats(line.parentElement).chars === chars)
    line = line.parentElement;
  return line;
}

/** Does the text stand in the box of this id? */
function holdsFrom(line: Element, text: Text, id: string): boolean {
  for (let at = text.parentElement; at && !at.contains(line); at = at.parentElement) if (at.id === id) return true;
  return false;
}

const isRightBelow = (line: Element, text: Text): boolean => {
  const below = line.nextElementSibling;
  return below !== null && panels.has(below.localName) && below.contains(text);
};

const lists = new Set(['ul', 'ol', 'dl', 'table']);

/** Has its box nothing but a list below it? */
const isOverList = (line: Element): boolean => {
  const list = line.nextElementSibling;
  return list !== null && list.nextElementSibling === null && lists.has(list.localName);
};

/** Question and answer in a box of their own beside others of its build, or each beside the next. */
function isOneOfSeveral(line: Element): boolean {
  const box = line.parentElement;
  if (!line.nextElementSibling || !box) return false;
  if (line.previousElementSibling === null && besides(box).some((other) => other !== null && isBuiltAs(other, box))) return true;
  const next = line.nextElementSibling.nextElementSibling;
  const before = line.previousElementSibling?.previousElementSibling ?? null;
  return line.className !== '' && [next, before].some((other) => other !== null && isAlike(other, line));
}

/** Pros and cons have each a name of their own. */
const isBuiltAs = (one: Element, other: Element): boolean => isAlike(one, other) || partsOf(one) === partsOf(other);

/** In parts: a box with more of them is no line with what it names. */
const mostParts = 4;
const partsOf = (box: Element): string => [box, ...[...box.children].slice(0, mostParts + 1)].map(({ localName }) => localName).join(' ');

const besides = (box: Element): (Element | null)[] => [box.previousElementSibling, box.nextElementSibling];
