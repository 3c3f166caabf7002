import { gather } from '../../dom/gather';
import { numberSaid } from '../../words/numbered';
import { isBlank, isElement, isText, rename } from '../nodes';
import type { Step } from '../step';

/** No plus, minus or tick: these say something of an entry. */
const bullet = /^[•·‣◦▪▫●○■□–—]$/u;

/** What says something stays, in the line of what it says it of. */
const sign = /^[+\-−✓✔✗✘×✅❌👍👎]$/u;

const fewestNumbers = 2;
/** In characters. */
const longest = 12;

/** Marks that a page writes itself where a list shows its own, or could: bullets of all its entries, numbers that are the entries' own. */
export const listMarks: Step = (root, { page }) => {
  for (const list of root.querySelectorAll('ul, ol')) {
    const items = [...list.children].filter((child) => child.localName === 'li');
    const marks = items.map(markOf);
    if (list.localName === 'ul') {
      if (marks.length > 0 && marks.every((mark) => mark && bullet.test(said(mark)))) for (const mark of marks) mark?.remove();
      else if (
        marks.length >= fewestNumbers &&
        saySentences(items) &&
        marks.every((mark, at) => mark && numberSaid(said(mark)) === at + 1)
      ) {
        for (const mark of marks) mark?.remove();
        rename(list, 'ol');
      } else for (const mark of marks) if (mark?.matches('p, div, span') && sign.test(said(mark))) intoLine(mark);
      continue;
    }
    if (!list.hasAttribute('reversed')) for (const mark of ownNumbers(list, items, marks)) mark.remove();
  }
  for (const list of root.querySelectorAll('dl')) {
    const terms = [...list.children].filter((child) => child.localName === 'dt');
    if (terms.length > 0 && terms.every((term) => bullet.test(said(term)))) bulleted(list, page.document);
  }
};

/** Marks that say the number a list gives to their entries. One that says another is part of the text, and so may be the others. */
function ownNumbers(list: Element, items: readonly Element[], marks: readonly (Element | null)[]): Element[] {
  let wanted = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  const own: Element[] = [];
  for (const [at, item] of items.entries()) {
    wanted = Number.parseInt(item.getAttribute('value') ?? '', 10) || wanted;
    const mark = marks[at];
    const told = mark ? numberSaid(said(mark)) : undefined;
    if (mark && told !== undefined) {
      if (told !== wanted) return [];
      own.push(mark);
    }
    wanted += 1;
  }
  return own.length >= fewestNumbers ? own : [];
}

/** In characters, on average: what is counted in fewer may be how many of it there are, "1 egg", "2 apples". */
const leastSaid = 40;

export const saySentences = (entries: readonly Element[]): boolean =>
  entries.reduce((sum, entry) => sum + said(entry).length, 0) >= leastSaid * entries.length;

const said = (element: Element): string => (element.textContent ?? '').trim();

function intoLine(mark: Element): void {
  const line = mark.nextElementSibling;
  if (!line?.matches('p, div') || mark.querySelector('*')) return;
  line.prepend(`${said(mark)} `);
  mark.remove();
}

/** The element at an entry's beginning that holds so little that it may be a mark, with more behind it. */
export function markOf(item: Element): Element | null {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode();
  while (text && isBlank(text)) text = walker.nextNode();
  if (!text || !isText(text) || text.data.trim().length > longest) return null;
  let mark: Element | null = null;
  for (let at = text.parentElement; at && at !== item && said(at) === text.data.trim(); at = at.parentElement) mark = at;
  if (!mark || mark.matches('a, code, pre, math, [data-galley-tex]') || mark.querySelector('a, code, img, picture, math, input'))
    return null;
  return said(item).length > said(mark).length ? mark : null;
}

/** A list of terms that are all bullets is one of what they stand before. */
function bulleted(list: Element, document: Document): void {
  const items = [...list.children].filter(isElement).filter((child) => child.localName === 'dd');
  const bullets = document.createElement('ul');
  for (const item of items) {
    const entry = document.createElement('li');
    entry.append(gather([...item.childNodes], document));
    bullets.append(entry);
  }
  list.replaceWith(bullets);
}
