/** Is a node one of some, or inside one of them? `top` is where to stop; it is not asked any more. */
export function isWithin(node: Node, boxes: ReadonlySet<Node>, top?: Node): boolean {
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (boxes.has(at)) return true;
  return false;
}

/**
 * The same, asked of thousands of elements that have most of what is above them in common: answers are remembered, and hold
 * while the boxes stay where they are.
 */
export function standsIn(boxes: ReadonlySet<Element>): (element: Element) => boolean {
  if (boxes.size === 0) return () => false;
  const known = new Map<Element, boolean>();
  const isIn = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = boxes.has(element) || (element.parentElement !== null && isIn(element.parentElement));
      known.set(element, answer);
    }
    return answer;
  };
  return isIn;
}
