import { namesFile } from '../../dom/file-address';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { announcesNext, isAmongKept, isBetweenKept, isKeptBeside, neighbour } from './beside';
import type { Chars } from '../kept';

/** In characters: what names a few files. */
const longest = 600;
const headings = 'h2, h3, h4';
/** A page with more of them is a list of files. */
const mostFiles = 60;

/**
 * Boxes between kept text with nothing but files to fetch and their names: what the text speaks of, however much of it is links;
 * so is what the text announces at its end.
 */
export function attachmentsOf(page: Page, chars: Chars): Element[] {
  const files = [...page.root.querySelectorAll('a[href]')].filter(isFile);
  if (files.length > mostFiles) return [];
  const boxes = new Set(files.map((link) => boxOf(page, link, chars)));
  const stays = (box: Element): boolean => isBetweenKept(box, chars) || isUnderHeading(box, chars) || endsText(box, chars);
  return [...boxes]
    .filter((box) => box !== null)
    .flatMap((box) => {
      const over = lineOver(page, box, chars);
      return over ? [over, box] : stays(box) ? [box] : [];
    })
    .flatMap((box) => (box.querySelector(offers) ? [...box.querySelectorAll('a[href]')].filter(isFile) : [box]));
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

/** In characters: "You find the paper here:". */
const line = { least: 15, most: 120 };

/** The line right below kept text that announces a file, and was left out with it. */
function lineOver(page: Page, box: Element, chars: Chars): Element | null {
  const over = neighbour(page, box, 'previousElementSibling');
  if (!over || chars(over) > 0 || !announcesNext(over)) return null;
  const { chars: length, links, inputs } = page.stats(over);
  if (length < line.least || length > line.most || links + inputs > 0) return null;
  const before = neighbour(page, over, 'previousElementSibling');
  return before && chars(before) > 0 ? over : null;
}

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
