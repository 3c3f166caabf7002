import { spacedText } from '../../../dom/text';
import type { Page } from '../../../page';
import type { DateHabits } from '../../dates/date-habits';
import { findDate } from '../../dates/find-date';
import { saysForeign, toldBy } from '../../dates/when-words';
import type { Elsewhere } from '../../elsewhere';
import { inStoryCard } from '../../story-card';
import { afterAnnouncing } from './announced-name';
import { blockOf } from '../../../dom/block-of';
import { couldBeName, leadingName } from './name';

export interface ClosingLine {
  name?: string;
  iso: string;
}

const longest = 220;
/** Words that such a line begins with, in characters; a sentence that begins so is longer. */
const begins =
  /^\s*(?:posted|post time|published|submitted|written|this (?:entry|post) was (?:posted|written)|publi|geschrieben|veröffentlicht|scritto|pubblicato)/i;
/** "From Feb. 8 to" stands before the other day of a span. */
const spans = /\d\.?,?\s*(?:[-–—]|to|until|through|bis|au|al|até|tot|t\/m)\s*$/i;
/** In characters of text between the headline and the line: what stands nearer is read with the headline. */
const textBefore = 200;
const mostTexts = 20000;
/** So many that begin so are no line's own words. */
const mostTried = 100;
const ofOthers = 'li, figure, aside, nav, form, table table, blockquote, pre';

/**
 * "Posted by Ann Lee at August 30, 2007 11:58 PM": the line below a text in which early blog software says who wrote it, and when.
 * Where several lines say so they are those of comments, or of a page's entries.
 */
export function closingLine(page: Page, heading: Element | null, elsewhere: Elsewhere, habits: DateHabits): ClosingLine | undefined {
  if (!heading) return undefined;
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = heading;
  let [before, tried] = [0, 0];
  let line: Element | undefined;
  let said = '';
  for (let node = walker.nextNode(), seen = 0; node && seen < mostTexts; node = walker.nextNode(), seen += 1) {
    const text = node.nodeValue ?? '';
    before += text.length;
    const element = node.parentElement;
    if (!element || before - text.length < textBefore || !begins.test(text)) continue;
    if (tried++ > mostTried) return undefined;
    const block = lineOf(page, element);
    if (block === line || text.length > longest || element.closest(ofOthers) || elsewhere(element) || inStoryCard(page, element)) continue;
    if (line) return undefined;
    line = block;
    said = page.stats(block).chars > longest ? text : spacedText(block);
  }
  return line && read(said, habits);
}

/** The block that holds nothing but the line; where only breaks set lines apart, what the line's beginning stands in. */
function lineOf(page: Page, element: Element): Element {
  const block = blockOf(element);
  return page.stats(block).chars > longest ? element : block;
}

function read(text: string, habits: DateHabits): ClosingLine | undefined {
  const date = findDate(text, habits);
  const ahead = date ? text.slice(0, date.start) : '';
  if (!date || toldBy(ahead || text.slice(0, 20)) === 'updated' || saysForeign(ahead)) return undefined;
  // A notice ran in a paper from one day to another; nobody wrote it so.
  if (spans.test(ahead)) return { iso: date.iso };
  const rest = afterAnnouncing(text, habits.lang ?? '');
  const name = rest ? leadingName(rest) : '';
  return couldBeName(name) ? { name, iso: date.iso } : { iso: date.iso };
}
