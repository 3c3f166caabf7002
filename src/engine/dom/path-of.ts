import { localNameOf, nextSibling, nodeType, firstChild, parentOf } from './live';

/**
 * A selector that means this element and no other in its document or shadow root, as they stand now. It counts children, so it
 * holds for the moment and is never stored.
 */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  let at: Element = element;
  while (true) {
    const parent = parentOf(at);
    if (!parent) return steps.join(' > ');
    steps.unshift(`${CSS.escape(localNameOf(at))}:nth-child(${placeOf(at, parent)})`);
    if (nodeType(parent) !== 1) return [...(nodeType(parent) === 9 ? [':root', ...steps.slice(1)] : [':host', ...steps])].join(' > ');
    at = parent as Element;
  }
}

function placeOf(element: Element, parent: ParentNode): number {
  let place = 1;
  for (let child: Node | null = firstChild(parent); child && child !== element; child = nextSibling(child))
    if (nodeType(child) === 1) place++;
  return place;
}
