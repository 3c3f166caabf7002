/**
 * The place of every element in page order, so that "which of these are inside" and "how much stands before" are
 * look-ups and not walks: a hostile page holds ten thousand forms and as many sentences.
 */
export class Order {
  private readonly starts = new Map<Element, number>();
  /** By place: the place of the last element inside. */
  private readonly ends: number[] = [];
  private readonly open: { element: Element; at: number }[] = [];

  /** To be called for all elements in page order. */
  visit(element: Element): void {
    const at = this.ends.length;
    this.close(element.parentElement, at);
    this.open.push({ element, at });
    this.starts.set(element, at);
    this.ends.push(at);
  }

  /** To be called after the last one. */
  finish(): void {
    this.close(null, this.ends.length);
  }

  private close(parent: Element | null, at: number): void {
    for (let last = this.open.at(-1); last && last.element !== parent; last = this.open.at(-1)) {
      this.ends[last.at] = at - 1;
      this.open.pop();
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
