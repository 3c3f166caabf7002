/** A page has few class names, on thousands of elements. */
const known = new Map<string, string[]>();

/** The words a class or id is made of: `CommentList_item__3f` is comment, list, item, 3f. */
export function nameParts(name: string): string[] {
  let parts = known.get(name);
  if (!parts) {
    parts = name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter(Boolean);
    known.set(name, parts);
  }
  return parts;
}

/** What its makers call an element for their tests stays where tools make its classes: `data-testid="User-Name"`. */
const testIds = ['data-testid', 'data-test-id', 'data-qa'];

/** The words of each of an element's names: its classes, and what it is called in tests. */
export function partsOf(element: Element): string[][] {
  const called = testIds.map((name) => element.getAttribute(name)).find(Boolean);
  return (called ? [...element.classList, called] : [...element.classList]).map(nameParts);
}
