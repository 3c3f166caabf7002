import { gapAttribute } from '../engine/article/ledger';
import { make } from './dom/make';

/** Boxes the reader took out of the article, each with a node that keeps its place. */
export class TakenOut {
  readonly #parts = new Map<string, { box: Element; place: ChildNode }[]>();

  /** The first place carries the entry's id, like those of what the engine left out. */
  take(boxes: readonly Element[], id: string): void {
    const parts = boxes.map((box, at) => ({ box, place: at === 0 ? make('span', { [gapAttribute]: id }) : new Comment() }));
    for (const { box, place } of parts) box.replaceWith(place);
    this.#parts.set(id, parts);
  }

  boxes(id: string): Element[] | undefined {
    return this.#parts.get(id)?.map(({ box }) => box);
  }

  putBack(id: string): void {
    for (const { box, place } of this.#parts.get(id) ?? []) place.replaceWith(box);
    this.#parts.delete(id);
  }
}
