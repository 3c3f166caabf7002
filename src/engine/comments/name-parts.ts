import { nameInTests } from '../dom/name-in-tests';

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

/** The words of each of an element's names: its classes, and what it is called in tests. */
export function partsOf(element: Element): string[][] {
  const called = nameInTests(element);
  return (called ? [...element.classList, called] : [...element.classList]).map(nameParts);
}
