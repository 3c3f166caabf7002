import { namesFile } from '../../../dom/file-address';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { announcesNext, isAmongKept, isBetweenKept, isKeptBeside, neighbour } from '../beside';
import type { Chars } from '../../kept';
import { namedFiles } from './named-files';

/** In characters: what names a few files. */
const longest = 600;
const headings = 'h2, h3, h4';
/** In characters: "You find the paper here:". */
const longestLine = 120;
/** A page with more of them is a list of files. */
const mostFiles = 60;

/** Boxes between kept text with nothing but files to fetch and their names: what the text speaks of, however much of it is links. */
export function attachmentsOf(page: Page, chars: Chars): Element[] {
  const files = [...page.root.querySelectorAll('a[href]')].filter(isFile);
  if (files.length > mostFiles) return [];
  const boxes = new Set(files.map((link) => boxOf(page, link, chars)));
  const inText = [...boxes]
    .filter((box): box is Element => box !== null && (isBetweenKept(box, chars) || isUnderHeading(box, chars) || endsText(box, chars)))
    .flatMap((box) => (box.querySelector(offers) ? [...box.querySelectorAll('a[href]')].filter(isFile) : [box]));
  const named = new Set(files.map((link) => filesAround(page, link, chars)));
  return [
    ...inText,
    ...[...named].flatMap((box) => namedFiles(page, box, chars)),
    ...[...boxes].flatMap((box) => (box ? announced(page, box, chars) : [])),
  ];
}

/** The last line of a text, which says that the paper it is about follows, and the one file below it. */
function announced(page: Page, box: Element, chars: Chars): Element[] {
  const line = neighbour(page, box, 'previousElementSibling');
  if (!line || box.querySelectorAll('a[href]').length > 1 || page.stats(line).chars > longestLine || !announcesNext(line)) return [];
  const before = neighbour(page, line, 'previousElementSibling');
  const isLast = before !== null && chars(before) > 0 && page.stats(line).links + page.stats(line).inputs === 0;
  return isLast && box.closest('article, main') !== null ? [line, box] : [];
}

/** A kept heading that is over nothing else, in a box of its own among kept text. */
function isUnderHeading(box: Element, chars: Chars): boolean {
  const before = box.previousElementSibling;
  if (!before || chars(before) === 0 || box.nextElementSibling) return false;
  return (before.matches(headings) || before.querySelector(headings) !== null) && isAmongKept(box, chars);
}

/** "Programme brochure (PDF, 2 MB)": it is called after the file that it is. */
const saysFile = /\((?:pdf|docx?|xlsx?|pptx?|od[tsp])\b[^)]{0,30}\)/i;

/** A file that says what it is, right below kept text. */
const endsText = (box: Element, chars: Chars): boolean =>
  saysFile.test(textOf(box)) && box.closest('article, main') !== null && isKeptBeside(box, 'previousElementSibling', chars);

/** So far up is asked, in boxes. */
const mostUp = 12;

/** What is set as a button is an offer. */
const offers = '[class*="button" i], [class*="btn" i], [role=button]';
const isFile = (link: Element): boolean => namesFile(link.getAttribute('href') ?? '') && !link.matches(offers);

/** A button beside the name of a file that leads to the same is no offer of another. */
function holdsFiles(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  const files = new Set(links.filter(isFile).map((link) => link.getAttribute('href')));
  return links.every((link) => files.has(link.getAttribute('href')));
}

/** The largest box around a link that holds files alone, and nothing of the text. */
function filesAround(page: Page, link: Element, kept: Chars): Element {
  let box = link;
  for (let up = 0; up < mostUp; up++) {
    const around = box.parentElement;
    if (!around || around === page.root || kept(around) > 0) break;
    const { chars, inputs } = page.stats(around);
    if (chars > longest || inputs > 0 || !holdsFiles(around)) break;
    box = around;
  }
  return box;
}

/** The box around a link that stands among what is kept, if it holds files alone. */
function boxOf(page: Page, link: Element, chars: Chars): Element | null {
  let box = link;
  for (let up = 0; up < mostUp && box.parentElement && box !== page.root; up++, box = box.parentElement) {
    const { chars: all, inputs, links } = page.stats(box);
    if (all > longest || inputs > 0 || links > mostFiles || !holdsFiles(box)) return null;
    if (chars(box.parentElement) > 0) return chars(box) === 0 ? box : null;
  }
  return null;
}
