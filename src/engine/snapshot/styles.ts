import { windowOf } from '../dom/live';

/** The page's own style of an element of the copy; undefined where nothing is laid out or the element has gone. */
export function styles(origins: ReadonlyMap<Element, Element>, source: Document): (element: Element) => CSSStyleDeclaration | undefined {
  const window = windowOf(source);
  const rendered = window?.document === source;
  return (element) => {
    const live = origins.get(element);
    return rendered && live?.isConnected ? window.getComputedStyle(live) : undefined;
  };
}
