import type { Block } from './block';
import { boxesAround } from './boxes-around';
import { Shapes } from './shapes';

/** Fewer in a row tell nothing of each other. */
export const fewestInRow = 3;

/** Lines in the same place of boxes of one build, at least so many that they make a row. */
export function placesOf(lines: readonly Block[]): Block[][] {
  const places = new Places();
  const all = new Map<number, Block[]>();
  for (const block of lines) {
    const place = places.of(block.element);
    const same = all.get(place);
    if (same) same.push(block);
    else all.set(place, [block]);
  }
  return [...all.values()].filter(({ length }) => length >= fewestInRow);
}

/** For each box around such lines, which of its children hold one: boxes that are alike only by a class of the layout hold none. */
export function rowsAround(lines: readonly Block[]): Map<Element, Set<Element>> {
  const rows = new Map<Element, Set<Element>>();
  for (const { element } of lines)
    for (const box of boxesAround(element)) {
      const row = box.parentElement;
      if (row) rows.set(row, (rows.get(row) ?? new Set()).add(box));
    }
  return rows;
}

/** Numbers for places: elements of one shape whose boxes are of one shape, all the way up, share a number. */
class Places {
  private readonly shapes = new Shapes();
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<Element, number>();

  of(element: Element): number {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let place = at ? (this.known.get(at) as number) : -1;
    for (const box of path.reverse()) {
      const key = `${place}/${this.shapes.of(box.localName, box.getAttribute('class') ?? '')}`;
      place = this.numbers.get(key) ?? this.numbers.size;
      this.numbers.set(key, place);
      this.known.set(box, place);
    }
    return place;
  }
}
