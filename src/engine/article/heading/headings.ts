import { collapsedLength } from '../../dom/text';
import type { Page } from '../../page';
import { isButtonIn, isCreditBetween, isTool } from './heading-tools';
import { isLinkInRow } from './linked-row';
import { type NameLine, nameLineOf } from './name-lines';

const headings = 'h1, h2, h3, h4, h5, h6, summary';
/** What sites call the line over a box of facts or a verdict, where it is no heading. */
const named =
  '[class*="title" i], [class*="titel" i], [class*="titre" i], [class*="titulo" i], [class*="titolo" i], [class~="ttl" i], [class*="-ttl" i], [class*="_ttl" i], [class*="box-label" i], [class*="heading" i], [class*="header" i], [class$="head" i], [class*="head " i]';
/** In characters: a longer line of that name is a teaser. */
const longestNamed = 90;
/** In elements without words: what may stand over it in its box. */
const mostBefore = 3;
/** Between two titles of one build in a box: so many lines. */
const mostUnder = 12;
/** In characters: the points that a text begins with. */
const longestPoints = 1500;

/** A heading's box may hold so much beside it: a number over it, a link to where it is edited. */
const mostBeside = 40;

/** A line that waits for what it heads. */
interface Waiting {
  line: Element;
  texts: Text[];
  names?: NameLine['names'];
  /** Does a link to all of its kind share its row? Then it heads headings of any rank. */
  isRow?: boolean;
  /** The heading over a list of what opens, or over its part. */
  over?: Waiting | undefined;
}

/**
 * Headings that were not chosen but head text that was, and the names of what a page opens: without them sections run
 * into each other. Only between the first and the last chosen text (but for `opening`, which may stand over the first),
 * and none that is barred, so that the headings of rails and of the page itself stay out.
 */
export function completeHeadings(
  page: Page,
  texts: ReadonlySet<Text>,
  barred: (heading: Element) => boolean,
  opening: Element | null = null,
): Set<Text> {
  const complete = new Set(texts);
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  let begun = false;
  let waiting = undefined as Waiting | undefined;
  let between = 0;
  let left = texts.size;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const chosen = texts.has(text);
    if (chosen) left--;
    else if (!begun && !waiting && !opening?.contains(text) && !opensPoints(page, text) && !opensPart(text)) continue;
    const chars = collapsedLength(text.data);
    if (chars === 0 || (!chosen && isButtonIn(page, text, headings))) continue;
    const heading = chosen && !waiting ? null : headingOf(page, text);
    const name = chosen || heading ? null : nameLineOf(page, text);
    const line = heading ?? name?.line;
    if (chosen) {
      if (!heading || waiting?.isRow || isUnder(heading, waiting?.line))
        for (const own of headingsOver(page, waiting, text)) complete.add(own);
      begun = true;
      waiting = undefined;
    } else if (line && line === waiting?.line) waiting.texts.push(text);
    else if (line && (begun || line === opening || opensPart(text) || namesPoints(page, line)) && !barred(line)) {
      waiting = name
        ? { line, texts: [text], names: name.names, over: waiting?.names ? waiting.over : waiting }
        : { line, texts: [text], over: isUnder(line, waiting?.line) ? waiting : undefined };
      between = 0;
    } else if (waiting && (between += chars) <= mostBeside && isLinkInRow(page, waiting.line, text)) waiting.isRow = true;
    else if (waiting && (!(isTool(text) || (rankOf(waiting.line) < lowest && isCreditBetween(text))) || between > mostBeside))
      waiting = undefined;
    if (left === 0) break;
  }
  return complete;
}

/** A line that is called a title and is none by its element ranks below all that are. */
const lowest = 7;
const rankOf = (line: Element): number => (/^h[1-6]$/.test(line.localName) ? Number(line.localName[1]) : lowest);

/** Is a heading of a lower rank than the one above it, as of the first section of its part: "For the soup" under "Ingredients"? */
const isUnder = (heading: Element, above: Element | undefined): boolean => above !== undefined && rankOf(heading) > rankOf(above);

/** The texts of what waits, where it heads this text. */
function headingsOver(page: Page, waiting: Waiting | undefined, text: Text): Text[] {
  const over: Text[] = [];
  for (let at = waiting; at; at = at.over) if (heads(page, at, text)) over.push(...at.texts);
  return over;
}

/** The heading a text stands in, by its element or else by its name, where it opens its box. */
function headingOf(page: Page, text: Text): Element | null {
  const parent = text.parentElement as Element;
  const line = parent.closest(headings) ?? parent.closest('div, p, span');
  if (!line || line.matches(headings)) return line;
  const { chars, links, images } = page.stats(line);
  if (!line.matches(named) || chars > longestNamed || links > 0 || images > 0 || line.querySelector('button') || line.closest('button'))
    return null;
  return line.nextElementSibling !== null && (opensBox(page, line) || hasTwin(line)) ? line : null;
}

/** Is another line of its build over what comes before or below ("Reasons to buy", "Reasons to avoid")? */
function hasTwin(line: Element): boolean {
  let [before, after] = [line.previousElementSibling, line.nextElementSibling];
  for (let steps = 0; steps < mostUnder && (before || after); steps++) {
    if (steps > 0 && [before, after].some((other) => other?.localName === line.localName && other.className === line.className))
      return true;
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}

/** What opens the part it heads heads it, wherever it stands. */
const opensPart = ({ parentElement: own }: Text): boolean => Boolean(own?.closest('summary'));

/** Cheap to ask of all that stands over a text. */
const opensPoints = (page: Page, { parentElement: own }: Text): boolean => {
  const line = own?.closest('h2, h3, h4, div, p, span');
  return line !== null && line !== undefined && namesPoints(page, line);
};

/** Does it name the points that a text begins with, a list in a box with nothing else ("In brief")? */
function namesPoints(page: Page, line: Element): boolean {
  const list = line.nextElementSibling;
  const box = line.parentElement;
  if (!list?.matches('ul, ol') || !box || box.childElementCount !== 2) return false;
  const { chars, links } = page.stats(box);
  return chars <= longestPoints && links < list.childElementCount;
}

/** Its box may begin with a picture and a rule, and with no more than that. */
function opensBox(page: Page, line: Element): boolean {
  let before = line.previousElementSibling;
  for (let steps = 0; before && steps < mostBefore && page.stats(before).chars === 0; steps++) before = before.previousElementSibling;
  return before === null;
}

/** Does the line head this text? Not from a picture's caption, nor from the end of a box with other things in it, and a summary only what it opens. */
function heads(page: Page, { line, names }: Waiting, text: Text): boolean {
  if (names && !names(text)) return false;
  if (line.localName === 'summary' && !line.parentElement?.contains(text)) return false;
  let box = line;
  while (box.parentElement && !box.parentElement.contains(text)) box = box.parentElement;
  const figure = line.closest('figure');
  if (figure && !figure.contains(text)) return false;
  return page.stats(box).chars - page.stats(line).chars <= mostBeside;
}
