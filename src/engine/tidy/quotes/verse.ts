import { gather } from '../../dom/gather';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';
import { holdsBlocks } from '../structure/blocks';

const stanza = /(?:^|[\s_-])(?:verse|poem|poetry|stanza|strophe|lyrics)(?:$|[\s_-])/i;
const line = /(?:^|\s)(?:line|l|v(?:erse)?-?line|poem-?line|poetry-?line)(?:$|\s|-?\d)/i;
/** Longer, and it is a paragraph. */
const longest = 160;

/** Is a box by its name one of verse? */
export const isVerse = (box: Element | null): boolean => box !== null && stanza.test(box.getAttribute('class') ?? '');

/** A line of verse: a box of one short line, by its own name or by that of the box around it. */
function isLine(node: Node): node is Element {
  if (!isElement(node) || !node.matches('div, p, span, li') || holdsBlocks(node) || node.querySelector('img, input')) return false;
  const breaks = node.querySelectorAll('br');
  if (breaks.length > 1 || (breaks[0] && !endsIn(node, breaks[0]))) return false;
  const length = (node.textContent ?? '').trim().length;
  return (
    length > 0 &&
    length <= longest &&
    (line.test(node.getAttribute('class') ?? '') || (node.localName === 'div' && isVerse(node.parentElement)))
  );
}

/** A line may end in a break, and its box besides. */
function endsIn(line: Element, last: Element): boolean {
  let end = line.lastChild;
  while (end && isBlank(end)) end = end.previousSibling;
  return end === last;
}

/** Lines of verse that are a box each are the lines of one paragraph, a stanza. */
export const verseLines: Step = (root, { page }) => {
  const parents = new Set([...root.querySelectorAll('div, p, span')].filter(isLine).map((one) => one.parentElement));
  for (const parent of parents) {
    if (!parent || parent.closest('pre, code, table, ul, ol')) continue;
    for (const run of runsOf(parent)) if (run.length > 1) joinLines(run, page.document);
  }
};

/** Lines that follow one another with nothing between them. */
function runsOf(parent: Element): Element[][] {
  const runs: Element[][] = [[]];
  for (const child of parent.childNodes) {
    if (isLine(child)) runs.at(-1)?.push(child);
    else if (!isBlank(child)) runs.push([]);
  }
  return runs;
}

function joinLines(lines: readonly Element[], document: Document): void {
  const [first] = lines;
  // In a paragraph they are its lines; elsewhere they become one.
  const inLine = first?.parentElement?.matches('p, h1, h2, h3, h4, h5, h6') || first?.localName === 'span';
  for (const one of lines) one.querySelector('br')?.remove();
  const content = lines.flatMap((one, i) => (i === 0 ? [...one.childNodes] : [document.createElement('br'), ...one.childNodes]));
  const joined = gather(content, document);
  const box = inLine ? joined : document.createElement('p');
  if (box instanceof Element) box.append(joined);
  first?.before(box);
  for (const one of lines) one.remove();
}
