import { collapse, spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { DateHabits } from '../dates/date-habits';
import { findDate, type FoundDate } from '../dates/find-date';
import { isoTime } from '../dates/clock';
import { isSpan } from '../dates/span';
import { saysForeign, toldBy } from '../dates/when-words';
import { iconLabel, inLaterSection, isInOthersTitle, isOccasion, isPermalink, isToday } from './date-place';
import { endsSentence } from '../../words/ends-sentence';
import { blockOf } from '../../dom/block-of';
import { topicLinks } from './filed';
import { isToldOf } from './in-sentence';
import { lineLength } from '../../dom/line-length';
import type { Part } from './parts';

export interface VisibleDate {
  iso: string;
  /** What its words say; `bare` where they say nothing, `occasion` the day of an event or an end of a span. */
  what: 'published' | 'updated' | 'bare' | 'occasion';
  timeElement: boolean;
  /** How far from the headline's own line it stands, in order of trust. */
  place: number;
}

/** Dates printed beside the heading, those in the surest place first. What a date is, its own line says, or the words right before it. */
export function visibleDates(page: Page, parts: readonly Part[], heading: Element | null, habits: DateHabits): VisibleDate[] {
  const found: VisibleDate[] = [];
  let label = '';
  const namesPublished = parts.some(({ element }) => element.closest('time.published'));
  for (const [at, part] of parts.entries()) {
    const time = part.element.closest('time');
    const line = time?.textContent && time.textContent.length < 120 ? textOf(time) : (inPieces(part) ?? part.text);
    const date = line.length <= 160 ? findDate(line, habits) : undefined;
    const machine = time ? machineTime(time) : undefined;
    if (!date && !machine) {
      label = shortOf(part);
      continue;
    }
    const ahead = date ? line.slice(0, date.start) : line;
    // Prose mentions dates too.
    if (ahead.length > 90 || (date && line.length - date.end > 90)) continue;
    // Those above the heading are read upwards; what says itself what it is needs no label.
    const before = toldBy(ahead) !== 'bare' ? '' : part.distance > 0 ? label : shortOf(parts[at + 1]);
    const said = `${before} ${iconLabel(page, part.element)} ${ahead}`;
    label = '';
    const isForeign = saysForeign(said) || isInOthersTitle(part.element, date ? line.slice(date.start, date.end) : line);
    if (isForeign && !isPermalink(page, part.element)) continue;
    // "Posted on", and then both days: as hAtom has it, and the themes of WordPress after it. Alone, a day of that name is the only one.
    const words =
      namesPublished && time?.matches('.updated, .published') ? (time.matches('.published') ? 'published' : 'updated') : toldBy(said);
    const what = words === 'bare' && (part.occasion || isOthersDay(page, part.element, line, date, habits)) ? 'occasion' : words;
    if (
      what === 'bare' &&
      (isStressed(page, part.element) ||
        inLaterSection(page, part.element, heading) ||
        (part.distance < 0 && isToday(page, part.element)) ||
        (part.afterText && (isMentioned(page, part.element, line, date) || isCited(parts[at - 1], part))))
    )
      continue;
    const iso =
      machine && (!date || machine.slice(0, 10) === date.iso.slice(0, 10)) ? withOffset(machine, date?.iso) : (date?.iso ?? machine);
    const isTold = what === 'bare' && date !== undefined && isToldOf(line, date);
    if (iso) found.push({ iso, what, place: isTold ? 2 : placeOf(page, part, heading), timeElement: time !== null });
    // "Published 1 March, updated 3 March" in one line.
    const rest = date ? findDate(line.slice(date.end), habits) : undefined;
    if (date && rest && what !== 'occasion')
      found.push({
        iso: rest.iso,
        what: toldBy(line.slice(date.end, date.end + rest.start)),
        place: placeOf(page, part, heading),
        timeElement: false,
      });
  }
  return found.sort((a, b) => a.place - b.place);
}

/** In characters: "Wednesday, Sep 04 2013". */
const longestPieces = 30;

/** The whole of a day whose month, number and year stand each in a box, as on a leaf of a calendar. */
function inPieces({ element, text }: Part): string | undefined {
  const box =
    text.length <= longestPieces
      ? element.closest('[class~="date" i], [class*="post-date" i], [class~="postdate" i], [class*="entry-date" i]')
      : null;
  const said = box && box !== element && (box.textContent ?? '').length <= 3 * longestPieces ? spacedText(box) : '';
  return said !== '' && said.length <= longestPieces ? said : undefined;
}

/** What may say of a day beside it what that is: not the name of a topic that the text is filed under. */
const shortOf = (part: Part | undefined): string => (part && part.text.length < 40 && !part.element.closest(topicLinks) ? part.text : '');

/** How many lines above a heading may belong to it. */
const near = 3;

/** A date right above the headline goes before one behind sentences, which may be another story's; a masthead's day comes last. */
function placeOf(page: Page, { element, distance, afterText }: Part, heading: Element | null): number {
  if (distance > 0) return afterText ? 2 : 0;
  let box: Element | null = element;
  for (let up = 0; up < near && box && heading && !box.contains(heading); up += 1) box = box.parentElement;
  const isNear = distance >= -near && box?.contains(heading) === true && (box !== page.root || distance === -1);
  return isNear ? 1 : 3;
}

/** In characters: a line of facts is shorter, and ends as no sentence does. */
const leastSentence = 80;

/** Is it a part of a sentence that is set off: "The next meeting is on <b>5 February 2020</b> at the inn."? */
function isStressed(page: Page, element: Element): boolean {
  const [block, stressed] = [blockOf(element), element.closest('b, strong, em, i')];
  if (!stressed || page.stats(block).chars < leastSentence || !endsSentence(textOf(block))) return false;
  const [before, after] = [stressed.previousSibling, stressed.nextSibling].map((beside) =>
    beside?.nodeType === 3 ? beside.nodeValue : '',
  );
  return /\p{L}\s+$/u.test(before ?? '') && /^\s+\p{L}/u.test(after ?? '');
}

/** "—Ann Reid, <em>The Gazette</em>, 12 May 2023": does the day of a source stand behind its name, in a line of the text? */
const isCited = (source: Part | undefined, { text, element }: Part): boolean =>
  source !== undefined && /^,\s/.test(text) && source.element.closest('em, i, cite') !== null && blockOf(element).contains(source.element);

const shortLine = 200;

/** Does a text only mention the day: in a sentence, or in a paragraph around its `<time>`? */
const isMentioned = (page: Page, element: Element, line: string, date: FoundDate | undefined): boolean =>
  (date && isInSentence(line, date)) ||
  (element.closest('time') !== null && Math.min(page.stats(blockOf(element)).chars, lineLength(element)) > shortLine);

/** Words before and behind it, and an end; or brackets around it in the middle of a line, as notes to laws have them. */
function isInSentence(line: string, { start, end }: FoundDate): boolean {
  const [before, behind] = [line.slice(0, start), line.slice(end)];
  if (!/\p{L}{2}/u.test(before)) return false;
  return /^[^.]*\s\p{Ll}{3,}.*[.!?…]["”’»)]*$/u.test(behind) || (/[([]$/.test(before) && /^[)\]]\s*\p{Ll}{2}/u.test(behind));
}

/** Is it the day of an event, or an end of a span, the other end maybe in an element of its own? */
export function isOthersDay(page: Page, element: Element, text: string, date: FoundDate | undefined, habits: DateHabits = {}): boolean {
  if (isOccasion(page, element)) return true;
  const block = blockOf(element);
  if (!date || page.stats(block).chars > shortLine) return false;
  const line = spacedText(block);
  const at = line.indexOf(text);
  return at >= 0 && isSpan(line, { ...date, start: at + date.start, end: at + date.end }, habits);
}

const machineTime = (time: Element): string | undefined => isoTime(collapse(time.getAttribute('datetime') ?? ''));

/** A machine's time without an offset takes the one that is printed, if both mean the same minute. */
function withOffset(machine: string, printed: string | undefined): string {
  const offset = /T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.exec(printed ?? '')?.[1];
  if (!offset || machine.length !== 19) return machine.length > 10 || !printed ? machine : printed;
  return machine.slice(11, 16) === printed?.slice(11, 16) ? machine + offset : machine;
}
