/** Are two elements of one build: the same name, and a class in common or none at all? */
export const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  ([...one.classList].some((name) => other.classList.contains(name)) || (!one.className && !other.className));
