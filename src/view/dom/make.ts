const svgNamespace = 'http://www.w3.org/2000/svg';
const { createElement, createElementNS } = Document.prototype;

export type Child = Node | string | false | null | undefined;
type Attributes = Record<string, string | false | undefined>;

/**
 * A new element. The page's document may hide `createElement` behind an image of that name, so it is called through
 * the prototype.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = createElement.call(document, tag) as HTMLElementTagNameMap[K];
  dress(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A line drawing on a grid of 20, as all icons of the view are. */
export function makeIcon(path: string): SVGSVGElement {
  const icon = createElementNS.call(document, svgNamespace, 'svg') as SVGSVGElement;
  dress(icon, { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  const line = createElementNS.call(document, svgNamespace, 'path');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
}
