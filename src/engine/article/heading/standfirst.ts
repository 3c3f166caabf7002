import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { findDate } from '../../metadata/dates/find-date';
import { isSpan } from '../../metadata/dates/span';
import { announced } from '../../words/byline-words';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { fold } from '../../words/fold';
import type { SaysFacts } from './facts-only';
import { isHiddenBeside } from '../unseen';

/** In characters: shorter lines are labels, longer ones texts of their own. */
const spaced = { least: 40, most: 420 };
const dense = { least: 16, most: 210 };
/** What sites call it, however short it is. */
const named =
  '[class*="subtitle" i], [class*="sub-title" i], [class*="standfirst" i], [class*="subhead" i], [class*="untertitel" i], [class*="subtitulo" i], [class*="chapeau" i], [class~="dek" i], [itemprop~="alternativeHeadline"]';
const longestSpan = 80;
/** So many lines under a headline are looked at: its author, its date, its section. */
const mostLines = 8;
/** In lines: so many buttons to share it may stand among them. */
const mostPressed = 40;
/** Lines of one standfirst. */
const mostOwn = 4;
const blocks = /^(?:p|div|figure|br|h[2-6]|section|ul)$/;
const lines = 'h2, h3, h4, p, div, span, section';
/** What stands under a headline and belongs to something else. */
const elsewhere = 'nav, aside, ul, ol, form, button, figure, table, time, footer, a, label, dl';
const facts =
  '[class*="author" i], [class*="autor" i], [class*="byline" i], [class*="breadcrumb" i], [class*="categor" i], [class*="copyright" i]';

export interface Around {
  /** The texts that were chosen; the headline may be among them. */
  chosen: ReadonlySet<Text>;
  /** Was a line marked as clutter? */
  marked(line: Element): boolean;
  /** Or is it surely none of the article's? */
  barred(line: Element): boolean;
  saysFacts: SaysFacts;
  /** What the page says of its article in its head. */
  description?: string | undefined;
}

/**
 * The standfirst: the line under the headline that says what the story is, where it was not chosen. A block model takes it for
 * what stands around it, section, author and date. The answer are the line's texts.
 */
export function standfirst(page: Page, title: Element, around: Around): Text[] {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = title;
  let looked = 0;
  let pressed = 0;
  let line: Element | null = null;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const box = text.parentElement as Element;
    if (
      text.data.trim() === '' ||
      title.contains(text) ||
      line?.contains(text) ||
      box.closest('figure') ||
      isHiddenBeside(page, box, title)
    )
      continue;
    const rest = restOfLines(page, box, title, around);
    if (rest.length > 0) return rest;
    if (around.chosen.has(text)) return [];
    line = boldLine(box) ?? box.closest(lines);
    if (!line) return [];
    if (line.contains(title)) {
      // Words that stand beside the headline in no box of their own: "by <a>Ann Lee</a>".
      line = null;
      if (++looked >= mostLines) return [];
      continue;
    }
    // Buttons to share it are no lines of the headline.
    if (around.marked(line) && isPressed(page, line) && ++pressed <= mostPressed) continue;
    const texts = textsIn(line);
    if (texts.some((one) => around.chosen.has(one))) return [];
    // The first line below a headline is what it is called, however sure the model is.
    const { barred, marked } = around;
    if (isStandfirst(page, line, title, { ...around, barred: looked === 0 && line.matches(named) ? marked : barred })) return texts;
    if (++looked >= mostLines || page.stats(line).chars > spaced.most) return [];
  }
  return [];
}

/** A way to a part of the text is none: below contents stands what goes with them. */
const toPart = 'a[href^="#"]:not([href="#"])';

function isPressed({ stats }: Page, line: Element): boolean {
  if (line.closest(toPart) || line.querySelector(toPart)) return false;
  return line.closest('a, button') !== null || stats(line).linkChars === stats(line).chars;
}

/** Bold words that stand alone before the first paragraph, in the box of all paragraphs. */
function boldLine(box: Element): Element | null {
  const bold = box.closest('strong, b');
  const isBlock = (node: Node | null): boolean => node === null || (node.nodeType === 1 && blocks.test((node as Element).localName));
  return bold && isBlock(beside(bold, 'previousSibling')) && isBlock(beside(bold, 'nextSibling')) ? bold : null;
}

function beside(element: Element, step: 'previousSibling' | 'nextSibling'): Node | null {
  let node = element[step];
  while (node?.nodeType === 3 && !node.textContent?.trim()) node = node[step];
  return node;
}

/** The other lines of a standfirst of several in one box, as Korean papers set it, where some were chosen. */
function restOfLines(page: Page, box: Element, title: Element, around: Around): Text[] {
  const own = box.closest('strong, b, h2, h3, h4');
  if (!own || own.contains(title) || own.querySelector('br') === null) return [];
  const texts = textsIn(own);
  const rest = texts.filter((one) => !around.chosen.has(one));
  const isPart = rest.length > 0 && rest.length < texts.length && texts.length <= mostOwn;
  return isPart && isStandfirst(page, own, title, around) ? rest : [];
}

function isStandfirst(page: Page, line: Element, title: Element, { barred, saysFacts, description }: Around): boolean {
  const { chars, links, linkChars, inputs, images } = page.stats(line);
  const said = spacedText(line).trim();
  const { least, most } = isDense(said) ? dense : spaced;
  const lasts = saysHowLong(said, page.lang);
  const isShort = chars < least && !line.matches(named) && fold(said) !== fold(description ?? '') && !lasts;
  if (isShort || chars > most || links > 1 || linkChars > chars / 2 || inputs > 0 || images > 0) return false;
  if (
    line.closest(elsewhere) ||
    isFact(line, title) ||
    line.querySelector('time, ul, button') ||
    isHiddenBeside(page, line, title) ||
    barred(line)
  )
    return false;
  return lasts || (!saysFacts([line], 'any') && announced(said, page.lang) === 0 && !findDate(said));
}

/** "14 November 2026 to 28 February 2027": so long an exhibition lasts, and nothing else says so. */
function saysHowLong(said: string, lang: string): boolean {
  const habits = { lang, monthFirst: false };
  const date = said.length <= longestSpan ? findDate(said, habits) : undefined;
  return date !== undefined && isSpan(said, date, habits);
}

/** Is it, or a box around it below the headline's own, called after an author or a section? */
function isFact(line: Element, title: Element): boolean {
  for (let at: Element | null = line; at && !at.contains(title); at = at.parentElement) if (at.matches(facts)) return true;
  return false;
}
