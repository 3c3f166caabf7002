import type { Survey } from './survey';

/** Does no sentence come after an element in its box, but those of other elements of its kind? */
export function isLast({ prose }: Survey, element: Element, alike: ReadonlySet<Element>): boolean {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    if (prose.of(next) > 0 && !alike.has(next)) return false;
  return true;
}
