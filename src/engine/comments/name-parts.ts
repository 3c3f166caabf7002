/** The words a class or id is made of: `CommentList_item__3f` is comment, list, item, 3f. */
export const nameParts = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);

/** Those of all classes and the id of an element. */
export const partsOf = (element: Element): string[][] => [...element.classList, element.id].filter(Boolean).map(nameParts);
