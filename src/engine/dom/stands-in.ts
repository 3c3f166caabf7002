/**
 * Whether an element is one of some boxes or stands in one. Asked of thousands of elements that have most of what is
 * above them in common, so answers are remembered: they hold while the boxes stay where they are.
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
