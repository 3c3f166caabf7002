/** Is it an anchor of old, a place that links lead to (`<a name="history">History</a>`), and no link itself? */
export const isPlace = (element: Element): boolean =>
  element.localName === 'a' && element.hasAttribute('name') && !element.matches('[href], [onclick], [role]');
