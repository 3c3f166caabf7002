import { gather } from '../../dom/gather';
import { isSmiley } from '../../dom/smiley';
import { isBlank, isElement, rename, seenBeside, unwrap } from '../nodes';
import type { Step } from '../step';
import { holdsBlocks, isBlock } from './blocks';
import { placeKeeper } from './places';

/** Attributes that make a box more than scaffolding. */
const meant =
  '[lang], [dir], [role="note"], [data-galley-callout], [data-galley-footnote], [data-galley-embed], [data-galley-gallery], [data-galley-gap], [data-galley-tex], [data-galley-depth], [data-galley-upright], [data-galley-emphasis]';
/** Boxes that stay, in which loose lines stand beside boxes. */
const mixed = 'blockquote, aside, dd, article, details, [data-galley-callout], [data-galley-depth]';
const boxes = 'div, section, main, header, footer, article, span, hgroup, address';

const solid = (element: Element): ChildNode[] => [...element.childNodes].filter((node) => !isBlank(node));
/** Is there nothing solid beside it? Asked of its neighbours only: a box may have a hundred thousand of them. */
const isAlone = (element: Element): boolean => !seenBeside(element, 'previousSibling') && !seenBeside(element, 'nextSibling');
const isBox = (node: Node): boolean => isElement(node) && isBlock(node);

/** An entry of a live blog or a thread: one of several of its kind, with a time or heading of its own. */
const isEntry = (element: Element): boolean =>
  element.localName === 'article' &&
  element.querySelector('time, h2, h3, h4') !== null &&
  element.parentElement?.querySelector(':scope > article ~ article') != null;

/** The page's scaffolding: boxes of boxes go, boxes of text are paragraphs, loose lines between boxes become some. */
export const looseBoxes: Step = (root, { page }) => {
  const keepPlace = placeKeeper(root);
  // From the inside out, so that what is inside a box is settled before the box is.
  for (const box of [...root.querySelectorAll(boxes)].reverse()) {
    if (box.matches(meant) || box.closest('pre, math')) continue;
    const inside = solid(box);
    if (inside.length === 0) continue;
    if (box.localName === 'span') {
      keepPlace(box, box.firstElementChild);
      unwrap(box);
    } else if (!inside.some(isBox) && !holdsBlocks(box)) settleLine(box);
    else if (box.localName !== 'address' && !isEntry(box)) {
      wrapLines(box, page.document);
      keepPlace(box, box.firstElementChild);
      unwrap(box);
    }
  }
  for (const box of [root, ...root.querySelectorAll(mixed)]) if (solid(box).some(isBox)) wrapLines(box, page.document);
};

/** A box with nothing but text: a paragraph, unless it stands in one, or is an address. */
function settleLine(box: Element): void {
  const parent = box.parentElement;
  if (box.localName === 'address') return;
  const alone = parent !== null && isAlone(box);
  if (
    parent?.matches('p, h1, h2, h3, h4, h5, h6, figcaption, summary, dt, a, caption, figure') ||
    (alone && parent?.matches('li, td, th, dd'))
  ) {
    if (!alone && box.previousSibling) box.before(box.ownerDocument.createTextNode(' '));
    if (!alone && box.nextSibling) box.after(box.ownerDocument.createTextNode(' '));
    unwrap(box);
  } else rename(box, 'p');
}

/** A smiley belongs to the line before it. */
const isWord = (image: Element, line: readonly ChildNode[]): boolean => line.length > 0 && isSmiley(image);

/** Text and inline elements between boxes get a paragraph, so that each line is a line. */
function wrapLines(parent: Element, document: Document): void {
  if (parent.matches('ul, ol, dl, table, tr, tbody, figure, details')) return;
  let run: ChildNode[] = [];
  const flush = () => {
    const [first] = run;
    if (first && run.some((node) => !isBlank(node) && !(isElement(node) && node.localName === 'br'))) {
      const paragraph = document.createElement('p');
      first.before(paragraph);
      paragraph.append(gather(run, document));
    } else for (const node of run) if (isElement(node) && node.localName === 'br') node.remove();
    run = [];
  };
  for (const child of [...parent.childNodes]) {
    const loose = isBlank(child)
      ? run.length > 0
      : !isBox(child) && !(isElement(child) && ((child.matches('picture, img') && !isWord(child, run)) || holdsBlocks(child)));
    if (loose) run.push(child);
    else flush();
  }
  flush();
}
