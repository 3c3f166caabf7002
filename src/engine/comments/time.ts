import { isMachineTime } from '../dom/machine-time';
import { collapse, spacedText, textOf } from '../dom/text';
import { partsOf } from './name-parts';

export interface When {
  element: Element;
  /** As the page writes it. */
  text: string;
  datetime?: string;
}

/** Elements of their own that scripts write a time into, and where each says it to machines. */
const timeElements = 'relative-time[datetime], time-ago[datetime], faceplate-timeago[ts]';
const marked = `time, ${timeElements}, [itemprop~="dateCreated"], [itemprop~="datePublished"], [itemprop~="commentTime"], abbr[title]`;
const named = new Set([
  'date',
  'time',
  'datetime',
  'timestamp',
  'postdate',
  'ago',
  'timeago',
  'age',
  'posted',
  'created',
  'published',
  'when',
  'permalink',
]);
const longest = 48;
const dated = /\p{N}/u;
/** The number of a post, or of its votes. */
const counted = /^[#№]?\s*\d{1,3}$/;
/** A year, a clock, or a number and a word or two ("3 hours ago"); "#12" and headlines with a number are none. */
const when = /\b(?:19|20)\d\d\b|\d[:.]\d\d|^[^\d#]{0,12}\d+[^\d]{0,20}$/u;

/** Said to people, and not to machines. */
const day = /^(?!\d{4}-\d\d-\d\d).*\b(?:19|20)\d\d\b.*\d[:.]\d\d/;

/** "1 yr", "3d": a time in short, which a narrow screen shows instead of the one before it. */
const short = /^\d{1,3}\s?(?![ap]m$)\p{L}{1,6}$/iu;

/** "1 year ago", in any language. */
const ago = /^\D{0,12}\d{1,3}\D{1,20}$/;

/** "Yesterday at 4:25 AM", "Tuesday at 4:27": tomorrow another day, and the clock's are its only figures. */
const nearDay = /^\p{L}\D*\d{1,2}[:.]\d\d\D*$/u;

/** A day and an hour before what stands in a box of its own with them: when the post was edited, and by whom. */
const leading = /^.*\b(?:19|20)\d\d\b.*\d[:.]\d\d/;

/** Where a page says in full what it shows in short, and where scripts alone look for it. */
const inFull = ['title', 'aria-label', 'data-tooltip'];
const forScripts = ['data-tooltip', 'data-tippy-content'];
/** In characters: "Wednesday, September 24th, 2025 at 10:43:10 PM GMT+03:00". */
const longestFull = 64;

/** What nobody asks of a post's time: its day of the week, seconds, and a zone in figures. */
const tooMuch = /^\p{L}{3,12}, (?=\p{Lu})|(?<=\d:\d\d):\d\d(?=\s[AP]M)|\s(?:GMT|UTC)[+-]\d[\d:]*$/gu;

/** "8mo" that says on being pointed at which day and hour that was. */
function fullTime(element: Element, text: string): string | undefined {
  const names = short.test(text) ? [...inFull, ...forScripts] : nearDay.test(text) ? inFull : ago.test(text) ? forScripts : [];
  const full = names.map((name) => element.getAttribute(name)?.trim()).find((told) => told && told.length <= longestFull && day.test(told));
  return full?.replace(tooMuch, '');
}

/** The long form of a time that is there in two: "June 14, 2024" before "1 yr". */
export function longTimeIn(element: Element): Element | undefined {
  if (element.childElementCount !== 2) return undefined;
  const [long, other] = element.children;
  return long && other && dated.test(textOf(long)) && short.test(textOf(other)) ? long : undefined;
}

/** A day and an hour in boxes of their own, or with a drawn sign between them, stand apart on the page. */
const between = 'div, p, svg, :is(i, span):empty';

/** Two pieces of text that only a sign stood between, which is not copied: "7/9/05" and "7:57 PM". */
function holdsPieces(element: Element): boolean {
  return [...element.childNodes].some(
    (node, at, all) => node.nodeType === 3 && /\d$/.test((node as Text).data) && /^\d/.test((all[at + 1] as Text | undefined)?.data ?? ''),
  );
}

/** A time that is there in two forms is read once. */
function textIn(element: Element): string {
  const shown = longTimeIn(element) ?? element;
  return shown.querySelector(between) || holdsPieces(shown) ? spacedText(shown) : textOf(shown);
}

/** A link to a post by its number: `index.php?msg=4711`, `#p4711`. */
const anchored = /#.*\d/;
const numbered = /[?&;](?:msg|p|pid|post|postid)=\d+/i;

/** Is it the link to a post that its day and hour are? A thread's name may have a year in it. */
function isAnchor(element: Element, text: string): boolean {
  if (element.localName !== 'a' || element.closest('h1, h2, h3, h4, h5, h6')) return false;
  const address = element.getAttribute('href') ?? '';
  return (anchored.test(address) && when.test(text)) || (numbered.test(address) && day.test(text));
}

const isTimed = (element: Element): boolean => partsOf(element).some((parts) => parts.some((part) => named.has(part)));

/** What a script would have filled in: `<a class="timeago" title="2024-11-27T15:50:23.066Z"></a>`. */
function untold(element: Element): When | undefined {
  const datetime = element.getAttribute('title') ?? '';
  return isMachineTime(datetime) ? { element, text: datetime, datetime } : undefined;
}

/** The day and hour that a longer line begins with, when it is called a time. */
function textBeforeBoxes(element: Element): string | undefined {
  const text = collapse(element.firstChild?.nodeType === Node.TEXT_NODE ? (element.firstChild as Text).data : '');
  return isTimed(element) && text.length <= longest && leading.test(text) ? text : undefined;
}

const nearDayIn = (element: Element, text: string): string | undefined => (nearDay.test(text) ? fullTime(element, text) : undefined);

const forTools = ['datetime', 'ts', 'content', 'title'];

/** Does the element say when its comment was written? */
function whenBy(element: Element): When | undefined {
  const whole = textIn(element);
  const text = whole.length > longest ? textBeforeBoxes(element) : whole;
  if (text === undefined) return undefined;
  if (element.matches(marked)) {
    const datetime = forTools.map((name) => element.getAttribute(name)).find((told) => told !== null);
    if ((!text && !datetime) || (!datetime && counted.test(text))) return undefined;
    return {
      element,
      text: nearDayIn(element, text) ?? (text || (datetime as string)),
      ...(datetime && dated.test(datetime) ? { datetime } : {}),
    };
  }
  if (text === '' && isTimed(element)) return untold(element);
  if (!dated.test(text) || counted.test(text)) return undefined;
  const full = fullTime(element, text);
  if (full) return { element, text: full };
  const called = isTimed(element);
  if (!called && !isAnchor(element, text)) return undefined;
  const title = element.getAttribute('title') ?? element.getAttribute('data-time');
  return { element, text, ...(title && dated.test(title) ? { datetime: title } : {}) };
}

/** When a comment was written; `all` are the comment's own elements, in order. */
export function timeOf(all: readonly Element[]): When | undefined {
  const marks = all.filter((element) => element.matches(marked));
  for (const element of [...marks, ...all]) {
    const when = whenBy(element);
    if (when) return when;
  }
  return undefined;
}
