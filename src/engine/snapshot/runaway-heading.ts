import { isBlockLevel } from '../blocks/boundaries';
import { collapsedLength } from '../dom/text';
import type { ElementStats } from '../page';
import { noStats } from './stats';

const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** No heading is so long. */
const longest = 400;

/** Did somebody forget to close this heading, so that it holds paragraphs that belong under it? */
export const ranAway = (copy: Element, { chars, paragraphs }: ElementStats): boolean =>
  headings.has(copy.localName) && chars > longest && paragraphs > 1;

/** A box with the heading as far as its first line goes, and after it what it had swallowed. */
export function closeHeading(heading: Element, inert: Document): { box: Element; stats: ElementStats } {
  const box = inert.createElement('div');
  let node = heading.firstChild;
  while (node && !(node.nodeType === 1 && isBlockLevel((node as Element).localName))) node = node.nextSibling;
  box.append(heading);
  while (node) {
    const next = node.nextSibling;
    box.append(node);
    node = next;
  }
  return { box, stats: { ...noStats(), chars: collapsedLength(heading.textContent ?? '') } };
}
