/** Is this such an element (a selector says which), or does it stand in one or hold one? A label is a button either way. */
export const isInOrHolds = (element: Element, selector: string): boolean =>
  element.closest(selector) !== null || element.querySelector(selector) !== null;
