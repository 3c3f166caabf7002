import { isBlockLevel } from '../../../blocks/boundaries';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** Fewer kept lines of its own are no text of a box. */
const fewest = 2;
/** In characters. */
const longest = 80;

/**
 * Names over parts of a text that is set in a box as it was typed, with breaks: a short box of its own between kept lines and what it
 * names, as editors of boards set headings (`<div class="bb_h1">`).
 */
export function looseNames(page: Page, kept: ReadonlySet<Text>, chars: Chars): Text[] {
  const boxes = new Set([...page.root.querySelectorAll('br')].map(({ parentElement }) => parentElement as Element));
  return [...boxes]
    .filter((box) => isTyped(box, chars, kept))
    .flatMap((box) => [...box.children].filter((child) => isName(child, page, chars, kept)).flatMap(textsIn));
}

function isTyped(box: Element, chars: Chars, kept: ReadonlySet<Text>): boolean {
  let lines = 0;
  for (const node of box.childNodes) if (!isBlock(node) && isKept(node, chars, kept)) lines++;
  return lines >= fewest;
}

const isBlock = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && isBlockLevel((node as Element).localName);

function isName(child: Element, page: Page, chars: Chars, kept: ReadonlySet<Text>): boolean {
  const { chars: all, links, inputs, images } = page.stats(child);
  if (!isBlock(child) || all === 0 || all > longest || links + inputs + images > 0 || chars(child) > 0) return false;
  return isKept(beside(child, 'previousSibling'), chars, kept) && isKept(beside(child, 'nextSibling'), chars, kept);
}

/** So many gaps are looked over. */
const mostGaps = 10;

function beside(child: Element, step: 'previousSibling' | 'nextSibling'): Node | null {
  let at = child[step];
  for (let gaps = 0; at && !at.textContent?.trim(); gaps++) at = gaps < mostGaps ? at[step] : null;
  return at;
}

const isKept = (node: Node | null, chars: Chars, kept: ReadonlySet<Text>): boolean =>
  node !== null && (node.nodeType === Node.ELEMENT_NODE ? chars(node as Element) > 0 : kept.has(node as Text));
