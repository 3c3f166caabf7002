import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import { httpUrl } from '../../../metadata/http-url';
import type { Page } from '../../../page';
import { survey } from '../../../survey/survey';
import { densityOf } from '../../../words/dense';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { neighbour } from '../beside';

const lists = 'ol, ul, dl';
const items = 'li, dt, dd';
const headings = 'h2, h3, h4, h5, h6';
/** So many different entries that the text leads to make a list one of what it cites; one may be a footnote. */
const fewestCited = 2;
/** A list with more of it in links leads away from the page, or through it. */
const mostLinks = 0.7;
/** In characters of letters: what must be kept above a list for its heading alone to say that it is the text's. */
const leastAbove = 400;
/** In characters: what stands beside an entry. */
const longestTool = 200;
/** So far around a heading is looked for the text above it, in boxes. */
const mostUp = 5;

/**
 * The text of what an article cites: lists of which marks in kept text lead to entries, or whose entries lead back to such
 * marks, and those under a heading that calls them so, below the text. A block model knows entries of them for no sentences.
 */
export function referenceTexts(page: Page, chars: Chars, kind: PageKind): Text[] {
  // What marks lead to where something is sold is small print.
  if (!isOneText(kind)) return [];
  const cited = new Set([...citedLists(page, chars), ...namedLists(page, chars)]);
  return [...cited].flatMap((list) => textsIn(list).filter((text) => !isTool(page, text, list)));
}

/** Lists of notes to a text of any kind of which most is kept: their entries are counted, and the marks say the numbers. */
export const tornNotes = (page: Page, chars: Chars): Element[] => citedLists(page, chars).filter((list) => isMostlyKept(list, chars));

const isMostlyKept = ({ children }: Element, chars: Chars): boolean =>
  [...children].filter((entry) => chars(entry) > 0).length > children.length / 2;

const isAfter = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Lists below the text whose entries it leads to, or that lead back into its sentences. */
function citedLists(page: Page, chars: Chars): Element[] {
  const places = new Map<string, Element>();
  for (const place of page.root.querySelectorAll('[id], a[name]'))
    for (const name of [place.id, place.getAttribute('name') ?? '']) if (name !== '' && !places.has(name)) places.set(name, place);
  const entries = new Map<Element, Set<Element>>();
  const count = (list: Element | null | undefined, entry: Element) => {
    if (list) entries.set(list, (entries.get(list) ?? new Set()).add(entry));
  };
  for (const link of page.root.querySelectorAll('a[href*="#"]')) {
    const [path = '', name = ''] = (link.getAttribute('href') ?? '').split('#');
    const place = places.get(name);
    if (!place || place.contains(link) || !isHere(page, path)) continue;
    const [mark, entry] = isAfter(link, place) ? [link, place.closest(items)] : [place, link.closest(items)];
    const list = entry?.parentElement?.closest(lists);
    // What leads to a heading is a table of contents.
    if (entry && list && isInSentence(mark, chars) && !list.contains(mark)) count(list, entry);
  }
  return [...entries].filter(([list, cited]) => cited.size >= fewestCited && isOfWords(page, list)).map(([list]) => list);
}

const isHere = (page: Page, path: string): boolean => {
  const href = path === '' ? '' : httpUrl(path, page.baseUrl);
  return href === '' || (href !== undefined && new URL(href).pathname === page.url.pathname);
};

const isInSentence = (mark: Element, chars: Chars): boolean =>
  chars(mark) > 0 && mark.matches('a, sup, span, cite') && mark.closest('h1, h2, h3, h4, h5, h6, nav') === null;

const isOfWords = (page: Page, list: Element): boolean => {
  const { chars, linkChars, inputs } = page.stats(list);
  return inputs === 0 && linkChars <= chars * mostLinks;
};

/** Do its links lead to other sites, as those of a talk's notes do? Own pages are no sources. */
const isOfSources = (page: Page, list: Element): boolean =>
  page.stats(list).inputs === 0 && [...list.querySelectorAll('a[href]')].every((link) => leadsAway(page, link));

/** Lists right under a heading, or a line by itself, that says "References", with kept text above it. */
function namedLists(page: Page, chars: Chars): Element[] {
  const { labels } = survey(page);
  return labels.innermost('references').flatMap(({ element }) => {
    const heading = element.closest(headings) ?? element.querySelector(headings) ?? (element.closest('a[href], li') ? null : element);
    // A page's foot names where its news come from.
    if (!heading || isInFoot(heading)) return [];
    const list = listBelow(page, heading) ?? (element !== heading ? listBelow(page, element) : null);
    if (!list || !(isOfWords(page, list) || isOfSources(page, list)) || !followsText(heading, chars)) return [];
    // A heading is asked for later, and must head what is kept; a line may have a notice below it.
    return heading === element && !heading.matches(headings) ? [heading, list] : [list];
  });
}

function isInFoot(heading: Element): boolean {
  const foot = heading.closest('footer');
  return foot !== null && foot.closest('article, main') === null;
}

/** The list that follows, alone or with a link or two in a box. */
function listBelow(page: Page, heading: Element): Element | null {
  const below = neighbour(page, heading, 'nextElementSibling');
  if (!below || below.matches(lists)) return below;
  const found = below.querySelector(lists);
  return found && page.stats(found).chars >= page.stats(below).chars / 2 ? found : null;
}

function followsText(heading: Element, chars: Chars): boolean {
  let above = 0;
  for (let at: Element | null = heading, up = 0; at && up < mostUp; at = at.parentElement, up++) {
    const box: Element | null = at.parentElement;
    if (!box) return false;
    // Asked of the box, less what is below: neighbours may be thousands.
    above = chars(box) - chars(at);
    if (above * densityOf(textOf(heading)) >= leastAbove && box.firstElementChild !== at) return true;
  }
  return false;
}

/** Links in a box of their own beside an entry's words, whatever they say; those of known names a detector takes. A long address is one of its words. */
function isTool(page: Page, text: Text, list: Element): boolean {
  const entry = text.parentElement?.closest(items);
  if (!entry || !list.contains(entry)) return false;
  for (let box = text.parentElement; box && box !== list; box = box.parentElement) {
    const { chars, linkChars } = page.stats(box);
    if (chars > longestTool || linkChars < chars * 0.9) return false;
    if (box.matches('p, div, ul, ol') && box !== entry) return !/https?:|doi/i.test(box.textContent ?? '');
  }
  return false;
}
