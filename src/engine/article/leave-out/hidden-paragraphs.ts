import { blockOf } from '../../dom/block-of';
import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { asks } from './hidden-pieces';
import { isNamed, parts } from './hidden-boxes';

/** More of them on a page are what its readers open, as the translations of a text's lines. */
const most = 3;
/** In characters: more is a text. */
const longest = 400;
/** So many elements and texts may stand between a paragraph and the text beside it. */
const furthest = 60;
/** A sentence that is complete: what asks, announces or breaks off has what comes next as its answer. */
const complete = /(?:[.!。！])["”»’)]*$/u;
const brokenOff = /\.\.\.["”»’)]*$/u;

/**
 * The chosen texts without the lone paragraphs that the page's style sheets hide in the midst of a text that is shown, and that nothing beside
 * them opens: traps for those who copy stories, lines for print.
 */
export function withoutHiddenParagraphs(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const lines = [...page.root.querySelectorAll('p')].filter((line) => isHiddenLine(page, line));
  if (lines.length === 0 || lines.length > most) return left;
  for (const line of lines) if (standsAlone(page, line, texts)) for (const text of textsIn(line)) left.delete(text);
  return left;
}

/** What is only invisible may yet be faded in. */
function isHiddenLine(page: Page, line: Element): boolean {
  const around = line.parentElement;
  if (!around || !page.hidden(line) || page.hidden(around) || page.style(line)?.display !== 'none') return false;
  return page.stats(line).chars <= longest && !line.closest(parts) && !isNamed(page, line);
}

function standsAlone(page: Page, line: Element, texts: ReadonlySet<Text>): boolean {
  const [before, after] = [beside(line, texts, 'previousNode'), beside(line, texts, 'nextNode')];
  if (!before || !after || [before, after].some(({ parentElement }) => page.hidden(parentElement as Element))) return false;
  const block = blockOf(before.parentElement as Element);
  const said = spacedText(block).trim();
  return complete.test(said) && !brokenOff.test(said) && block.querySelector(asks) === null;
}

/** The kept text next to it, with nothing to press and no other word between. */
function beside(line: Element, texts: ReadonlySet<Text>, step: 'previousNode' | 'nextNode'): Text | null {
  const root = line.getRootNode();
  const walker = (line.ownerDocument as Document).createTreeWalker(root, 5 /* elements and texts */);
  walker.currentNode = line;
  for (let steps = 0; steps < furthest; steps++) {
    const node = walker[step]();
    if (!node) return null;
    if (line.contains(node) || node.contains(line)) continue;
    if (node.nodeType === 1) {
      if ((node as Element).matches(asks)) return null;
    } else if ((node as Text).data.trim() !== '') return texts.has(node as Text) ? (node as Text) : null;
  }
  return null;
}
