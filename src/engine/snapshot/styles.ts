import { isInWindow, windowOf } from '../dom/live';

/** So many times a page is asked; enough for any article, and no page can make it more. */
const most = 12_000;

/** The page's own style of an element of the copy; undefined where nothing is laid out, the element has gone, or enough was asked. */
export function styles(origins: ReadonlyMap<Element, Element>, source: Document): (element: Element) => CSSStyleDeclaration | undefined {
  const window = isInWindow(source) && windowOf(source);
  let asked = 0;
  return (element) => {
    if (++asked > most) return undefined;
    const live = origins.get(element);
    return window && live?.isConnected ? window.getComputedStyle(live) : undefined;
  };
}
