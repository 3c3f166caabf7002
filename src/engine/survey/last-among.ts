import type { Survey } from './survey';

/** Those of these elements after which no sentence comes in their boxes, but in others of them. */
export function lastAmong({ prose }: Survey, elements: ReadonlySet<Element>): Element[] {
  const known = new Map<Element, boolean>();
  for (const element of elements) {
    // What is known of one holds for all before it, so that a long row of them is walked once.
    const row = [element];
    let last = known.get(element);
    for (let next = element.nextElementSibling; last === undefined; next = next?.nextElementSibling ?? null) {
      if (!next) last = true;
      else if (elements.has(next)) {
        last = known.get(next);
        row.push(next);
      } else if (prose.of(next) > 0) last = false;
    }
    for (const one of row) known.set(one, last);
  }
  return [...elements].filter((element) => known.get(element));
}
