import { setsApart } from '../../blocks/boundaries';
import { announces } from '../../words/announces';
import { collapsedLength } from '../../dom/text';
import type { Page } from '../../page';
import { namesItself } from './addresses';
import { dials } from './contacts';

/** Fewer kept lines are no text. */
const fewest = 3;
/** Of a box's lines, in characters: the share that is kept where the box is text. */
const share = 0.5;

/** In characters, and in lines: a paragraph of such short lines is one thing, as an address with its telephone is. */
const short = { line: 80, lines: 8 };

/**
 * Lines that only breaks set apart, of boxes that are mostly kept: between kept lines a short one (“Date: 6 June”) is the text's too, unless it
 * leads elsewhere, and so is what a kept one announces. Not what stands elsewhere too (`doubles`). A short paragraph of them stays whole.
 */
export function looseLines(page: Page, kept: ReadonlySet<Text>, doubles: ReadonlySet<Text>): Text[] {
  const boxes = new Set<Element>();
  for (const end of page.root.querySelectorAll('br')) {
    const box = boxAround(end);
    if (box) boxes.add(box);
  }
  return [...boxes].flatMap((box) => {
    const lines = linesOf(box);
    const isKept = (line: readonly Text[] = []): boolean => line.some((text) => kept.has(text));
    const length = (some: readonly Text[][]): number => some.flat().reduce((sum, { data }) => sum + collapsedLength(data), 0);
    const isAnnounced = (at: number): boolean => isKept(lines[at - 1]) && announces(wordsOf(lines[at - 1]));
    const chosen = lines.filter(isKept);
    if (chosen.length === 0) return [];
    const isShort = box.localName === 'p' && lines.length <= short.lines && lines.every((line) => length([line]) <= short.line);
    const isText = length(chosen) >= length(lines) * share && (isShort || chosen.length >= fewest);
    const from = isShort ? 0 : lines.indexOf(chosen[0] as Text[]);
    const to = isShort ? lines.length : lines.lastIndexOf(chosen.at(-1) as Text[]);
    return lines
      .filter(
        (line, at) => !isKept(line) && !line.some((text) => doubles.has(text)) && ((isText && at >= from && at < to) || isAnnounced(at)),
      )
      .filter(isSaid)
      .flat();
  });
}

function boxAround(element: Element): Element | null {
  let at = element.parentElement;
  while (at && !setsApart(at)) at = at.parentElement;
  return at;
}

/** The lines right in a box, each the texts of it. */
function linesOf(box: Element): Text[][] {
  const lines: Text[][] = [[]];
  let node = box.firstChild;
  while (node) {
    const isText = node.nodeType === Node.TEXT_NODE;
    const ends = !isText && node.nodeType === Node.ELEMENT_NODE && endsLine(node as Element);
    if (ends) lines.push([]);
    else if (isText && (node as Text).data.trim()) lines.at(-1)?.push(node as Text);
    node = (ends ? null : node.firstChild) ?? after(node, box);
  }
  return lines.filter((line) => line.length > 0);
}

const endsLine = (element: Element): boolean => element.localName === 'br' || setsApart(element);

/** What follows a node in a box, in page order, when its inside is done with. */
function after(node: Node, box: Element): ChildNode | null {
  for (let at: Node | null = node; at && at !== box; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

const wordsOf = (line: readonly Text[] = []): string => line.map(({ data }) => data).join('');

/** A link that is called by where it leads, or that dials, is said; another offers something. */
const isSaid = (line: readonly Text[]): boolean =>
  line.every((text) => {
    const link = text.parentElement?.closest('a, button');
    return !link || namesItself(link) || dials(link);
  });
