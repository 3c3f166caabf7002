import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { blockOf } from '../../dom/block-of';
import { announced } from '../../words/byline-words';
import words from './facts.json';

/** What facts in a list are of: a book or film that is spoken of, or something to go to. */
export type Subject = 'work' | 'occasion';

/** Lists of facts are short, and what introduces a fact is shorter. */
const most = 600;
const longestLabel = 30;

const labels = (kind: keyof typeof words): ReadonlySet<string> => new Set(Object.values(words[kind]).flat().map(fold));
const sure = { work: labels('work'), occasion: labels('occasion') };
const perhaps = { work: labels('perhaps work'), occasion: labels('perhaps occasion') };
/** So many labels that could be a story's own as well tell what the list is of; "Date" and "Place" alone do not. */
const enough = 3;

/** Tells of the elements beside a heading what the list of facts each stands in is of; undefined in no such list. */
export function subjects(page: Page, heading: Element | null): (element: Element) => Subject | undefined {
  const known = new Map<Element, Subject | undefined>();
  return (element) => {
    const box = factsAround(page, element, heading);
    if (!box) return undefined;
    if (!known.has(box)) known.set(box, subjectOf(box));
    return known.get(box);
  };
}

/** The list or table an element stands in, else the lines around its own. */
function factsAround(page: Page, element: Element, heading: Element | null): Element | undefined {
  const block = blockOf(element);
  const boxes = [element.closest('dl, table, ul, ol'), block.parentElement, block];
  return boxes.find((box): box is Element => box !== null && page.stats(box).chars <= most && !(heading && box.contains(heading)));
}

function subjectOf(box: Element): Subject | undefined {
  const found = labelsIn(box);
  const count = (known: ReadonlySet<string>): number => [...found].filter((label) => known.has(label)).length;
  if (found.has('isbn') || (found.size > 1 && count(sure.work) > 0) || count(perhaps.work) >= enough) return 'work';
  if (found.size > 1 && count(sure.occasion) > 0) return 'occasion';
  // A story has a day, a place and an author; an event has somebody who speaks.
  const hasAuthor = [...found].some((label) => announced(label, '') === label.length);
  return count(perhaps.occasion) >= enough && !hasAuthor ? 'occasion' : undefined;
}

/** What introduces the facts: texts of their own, or what a text has before its colon. */
function labelsIn(box: Element): Set<string> {
  const found = new Set<string>();
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = collapse(node.nodeValue ?? '');
    const label = fold(/\bisbn\b/i.exec(text)?.[0] ?? /^(.*?)\s?[:：]/.exec(text)?.[1] ?? text);
    if (label !== '' && label.length <= longestLabel) found.add(label.replace(/^# /, ''));
  }
  return found;
}
