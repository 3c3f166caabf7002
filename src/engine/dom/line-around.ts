const boxes = 'p, div, section, aside, blockquote';
const others = 'li, td, th, h1, h2, h3, h4, h5, h6';

/** The paragraph or box that an element stands in (itself among them); null in an entry of a list, a cell or a heading. */
export function lineAround(element: Element): Element | null {
  const line = element.closest(`${boxes}, ${others}`);
  return line?.matches(boxes) ? line : null;
}
