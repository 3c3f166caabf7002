import { isInline } from '../../dom/inline';
import { collapse } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { monthOf } from '../../metadata/dates/months';
import { saysWhen } from '../../metadata/dates/when-words';
import { withoutRoles } from '../../metadata/visible/authors/roles';
import { announced, isAnnouncing } from '../../words/byline-words';
import { isElement, seenBeside } from '../nodes';
import type { Context, Step } from '../step';
import { isBlock } from '../structure/blocks';
import { namesFolder } from './names-folder';

/** Longer than this, a line tells something. */
const longest = 160;
/** So many letters may be left of a line ("Published on", "min read") when names and dates are taken out. */
const most = 24;
/** A standfirst and other lines may come before the byline. */
const firstLines = 8;
const words = /\p{L}[\p{L}\p{M}.]*/gu;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The lines before the text that only repeat who wrote it and when: both stand over the article. */
export const bylineLine: Step = (root, context) => {
  const { byline, title } = context;
  if (!byline && !title) return;
  const times = root.querySelectorAll('time').length;
  const lines = linesOf(root);
  let before = true;
  let last = '';
  let label: Element | undefined;
  for (const line of lines.slice(0, firstLines)) {
    const text = fold(line.textContent ?? '');
    const isSaid =
      isSign(text, last) || (!isCaption(line, text, context) && (repeats(line, text, context, times) || isOnlyFact(line, text, context)));
    const isAgain = (before && isSaid) || saysAgain(line, text, lines, context);
    const named = label;
    label = isLabel(text) ? line : undefined;
    last = text;
    if (isAgain && text.length <= longest) {
      line.remove();
      named?.remove();
    } else if (text.length > most * 2 && !isHeading(line, text)) before = false;
  }
};

/** In letters: "Politics", or "posted on 04/05/2022 05:49 / updated on 04/05/2022 05:50", over the text. */
const longestFact = 80;

/** Does a short line by itself name what stands over the article anyway: its section, its day? The title may be said again on purpose. */
const isOnlyFact = (line: Element, text: string, { title, saysFacts, page }: Context): boolean =>
  line.matches('p, div, span, small') &&
  text.length <= longestFact &&
  !(title && text.includes(fold(title))) &&
  (saysFacts([line], 'its own') || namesFolder(text, page.url));

/** A standfirst may be a heading, and the byline stand below it. */
const isHeading = (line: Element, text: string): boolean =>
  line.matches('h2, h3, h4') || fold(line.querySelector('h2, h3, h4')?.textContent ?? '') === text;

/** "Author" or "Published", over the name or the day. */
const isLabel = (text: string): boolean =>
  text.length <= most &&
  text
    .replace(/[:：]$/, '')
    .split(' ')
    .every((word) => isAnnouncing(word) || saysWhen(word));

/** A dash between date and name, or in place of a count, and the count beside it. */
const sign = /^[-–—|·•]{1,3}$/;
const isSign = (text: string, last: string): boolean => sign.test(text) || (sign.test(last) && /^\d{1,5}$/.test(text));

/** Under a picture, a line that comes to the name last tells of the picture: "The ferry in May 2024, by Ann Lee". */
const isCaption = ({ previousElementSibling: above }: Element, text: string, { byline, page }: Context): boolean =>
  above?.matches('img, picture, figure') === true && !text.startsWith(fold(byline)) && announced(text, page.lang) === 0;

/** Lines that are asked for what makes another one no byline. */
const mostAsked = 200;

/** The first of the innermost boxes of text, and of times and other pieces of a line that stand alone between boxes. */
function linesOf(root: Element): Element[] {
  const lines: Element[] = [];
  for (const line of root.querySelectorAll('p, div, header, ul, address, h2, h3, h4, h5, h6, li, time, span')) {
    if (lines.length === mostAsked) break;
    if (line.querySelector('p, div, ul, img, video, math, table') || line.closest('[data-galley-post]') || saysWhoseWords(line)) continue;
    if (line.localName === 'header' && line.querySelector(headings)) continue;
    if (line.textContent?.trim() && (!isInline(line) || standsAlone(line))) lines.push(line);
  }
  return lines;
}

/** "Ann Lee wrote:" over what is quoted of her. */
const saysWhoseWords = (line: Element): boolean => line.closest('blockquote') !== null && /[:：]\s*$/.test(line.textContent ?? '');

const headings = 'h1, h2, h3, h4, h5, h6';

/** Is it a line by itself? All of a paragraph is the paragraph. */
function standsAlone(piece: Element): boolean {
  const beside = [seenBeside(piece, 'previousSibling'), seenBeside(piece, 'nextSibling')];
  const isApart = beside.every((node) => node === null || (isElement(node) && isBlock(node)));
  return isApart && (piece.localName === 'time' || beside.some((node) => node !== null));
}

/** Where somebody writes from: "— Oban". */
const place = /^\s*[—–-]\s*\p{Lu}[\p{L}\s.'’-]*$/u;

/** Does the line announce the name, and say a place after it, or what its bearer is: "By Ann Lee, Staff Writer"? */
function saysMore(line: Element, { byline, page }: Context): boolean {
  const said = collapse(line.textContent ?? '');
  const named = said.slice(announced(said, page.lang)).trim();
  if (named.length === said.length || !named.startsWith(byline)) return false;
  return place.test(named.slice(byline.length)) || withoutRoles(named) === byline;
}

/** "[Ann Lee, The Gazette]". */
const inBrackets = /^[[〔][^[\]〔〕]+[\]〕]$/;

function repeats(line: Element, text: string, context: Context, times: number): boolean {
  const byline = fold(context.byline);
  const named = byline !== '' && text.includes(byline);
  // Several times are those of a chronicle, and say when each thing happened.
  const dated = times === 1 && line.querySelector('time') !== null;
  if (!named && !dated) return false;
  let rest = named ? text.replace(byline, ' ') : text;
  for (const time of line.querySelectorAll('time')) rest = rest.replace(fold(time.textContent ?? ''), ' ');
  const withDate = /\b(?:19|20)\d\d\b/.test(text);
  const left = [...rest.matchAll(words)].filter(([word]) => monthOf(word) === undefined).join('');
  const isWhole = withDate || dated || (named && (inBrackets.test(text) || saysMore(line, context)));
  return left.length <= (isWhole ? most : 6);
}

/** Does a line, wherever the standfirst is, say who and when and no more, without being one of several of its kind? */
function saysAgain(line: Element, text: string, lines: readonly Element[], { byline, saysFacts }: Context): boolean {
  if (line.localName === 'li' || !(findDate(text) || (byline && text.includes(fold(byline)))) || !saysFacts([line], 'its own'))
    return false;
  // Who speaks in an interview, and the days of a chronicle.
  return !lines.some((other) => {
    if (line.contains(other)) return false;
    const said = fold(other.textContent ?? '');
    return said === text || (said.length <= most * 2 && saysFacts([other], 'any') && !saysFacts([other], 'its own'));
  });
}
