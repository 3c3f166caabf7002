import type { Verdict } from '../ledger';

const headings = 'h1, h2, h3, h4, h5, h6';
/** A longer run is a list of things, told of as one. */
const longest = 60;
const vague = new Set<Verdict['kind']>(['navigation', 'other', 'hidden']);

/**
 * Neighbours that were left out, in the parts a reader would name: the page's foot, and a box under a heading of its own
 * that says what it is (a note on the author, related cards), are not told of as one with what stands beside them.
 */
export function splitRun(run: readonly ChildNode[], explain: (nodes: readonly ChildNode[]) => Verdict): ChildNode[][] {
  if (run.length > longest) return [[...run]];
  const parts: ChildNode[][] = [];
  let together = false;
  for (const node of run) {
    const alone = node.nodeType === 1 && standsAlone(node as Element, explain);
    if (together && !alone) parts.at(-1)?.push(node);
    else parts.push([node]);
    together = !alone;
  }
  return parts;
}

const standsAlone = (element: Element, explain: (nodes: readonly ChildNode[]) => Verdict): boolean =>
  element.localName === 'footer' || (element.querySelector(headings) !== null && !vague.has(explain([element]).kind));
