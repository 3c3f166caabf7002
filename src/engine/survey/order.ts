/** What the survey has read of an element when it comes by, so that it is read once: a page has thousands. */
export interface Visited {
  name: string;
  parent: Element | null;
  /** Its place in page order. */
  place: number;
  /** Characters of text inside, as the snapshot counted them. */
  chars: number;
}

/**
 * The place of every element in page order, so that "which of these are inside" and "how much stands before" are
 * look-ups and not walks: a hostile page holds ten thousand forms and as many sentences.
 */
export class Order {
  private readonly starts = new Map<Element, number>();
  /** By place: the place of the last element inside. */
  private readonly ends: number[] = [];
  private readonly open: { element: Element; at: number }[] = [];

  /** To be called for all elements in page order, with their parents; gives the element's place. */
  visit(element: Element, parent: Element | null): number {
    const at = this.ends.length;
    this.close(parent, at);
    this.open.push({ element, at });
    this.starts.set(element, at);
    this.ends.push(at);
    return at;
  }

  /** To be called after the last one. */
  finish(): void {
    this.close(null, this.ends.length);
  }

  private close(parent: Element | null, at: number): void {
    const { open } = this;
    while (open.length > 0) {
      const last = open[open.length - 1] as { element: Element; at: number };
      if (last.element === parent) return;
      this.ends[last.at] = at - 1;
      open.pop();
    }
  }

  /** The places of an element and of the last one inside it; the whole page for an element that was not visited: its root. */
  span(element: Element): readonly [number, number] {
    const start = this.starts.get(element);
    return start === undefined ? [-1, this.ends.length] : [start, this.ends[start] ?? start];
  }

  /** Where in a list in page order, by its places, the first one at or after a place stands. */
  static firstFrom(places: readonly number[], place: number): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
