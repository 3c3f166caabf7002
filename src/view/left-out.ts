import type { Article, Removed } from '../engine/article';
import type { Settings } from '../platform/settings/schema';
import { RestoredBoxes } from './restored-boxes';
import { isLeftOut } from './strength';
import { TakenOut } from './taken-out';

const wordsOf = (things: readonly Removed[]): number => things.reduce((sum, { words }) => sum + words, 0);

/** Blocks left out that are shown all the same: one by one, all, or by kind where the reader wants less left out. */
export class LeftOut {
  readonly #boxes: RestoredBoxes;
  readonly #asked = new Set<string>();
  readonly #changed = new Set<() => void>();
  /** Blocks that the reader took out while the view was open, by the id of their entry. */
  readonly #taken = new TakenOut();
  /** Where the entries of things stood that the reader keeps. */
  readonly #kept = new Map<string, { thing: Removed; at: number }>();
  #strength: Settings['strength'] = 'clean';

  constructor(
    readonly article: Article,
    readonly main: HTMLElement,
  ) {
    this.#boxes = new RestoredBoxes(main);
  }

  /** What is left out at the strength in force. */
  get things(): Removed[] {
    return this.article.removed.filter((thing) => isLeftOut(this.#strength, thing, this.#boxes.gap(thing.id) !== null));
  }

  /** Shown because the reader asked for it, marked as left out. */
  isShown(id: string): boolean {
    return this.#asked.has(id);
  }

  /** What is shown because the reader asked for it, with the boxes it stands in. */
  get shown(): [thing: Removed, box: HTMLElement][] {
    return this.article.removed.flatMap((thing): [Removed, HTMLElement][] => {
      const box = this.#boxes.get(thing.id);
      return box && this.#asked.has(thing.id) ? [[thing, box]] : [];
    });
  }

  show(id: string): HTMLElement | undefined {
    this.#asked.add(id);
    const box = this.#place(id);
    this.#tell();
    return box;
  }

  hide(id: string): void {
    this.#remove(id);
    this.#tell();
  }

  /** Blocks of kinds that this strength does not leave out stand in the text as if nothing had happened. */
  applyStrength(strength: Settings['strength']): void {
    this.#strength = strength;
    for (const thing of this.article.removed) {
      const { id } = thing;
      if (this.#asked.has(id)) continue;
      if (!isLeftOut(strength, thing, this.#boxes.gap(id) !== null)) this.#place(id)?.classList.add('plain');
      else if (this.#boxes.get(id)) this.#remove(id);
    }
    this.#tell();
  }

  /** Takes shown boxes out as one thing; it is in the list from now on, like what the engine left out. */
  take(boxes: readonly Element[], thing: Removed): void {
    this.#taken.take(boxes, thing.id);
    this.article.removed.push(thing);
    this.article.account.kept -= this.#paragraphsIn(boxes);
    this.#tell();
  }

  /** Puts everything back where `take` took it out. */
  putBack(id: string): void {
    const boxes = this.#taken.boxes(id);
    if (!boxes) return;
    this.#remove(id);
    this.#taken.putBack(id);
    this.article.account.kept += this.#paragraphsIn(boxes);
    this.#strike(id);
    this.#tell();
  }

  /** The thing stands in the text like any other, and is in the list no more. */
  keep(id: string): void {
    const at = this.article.removed.findIndex((removed) => removed.id === id);
    const thing = this.article.removed[at];
    if (!thing) return;
    this.#place(id)?.classList.add('plain');
    this.#asked.delete(id);
    this.#kept.set(id, { thing, at });
    this.#strike(id);
    this.#tell();
  }

  /** Takes `keep` back. */
  leaveOutAgain(id: string): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#kept.delete(id);
    this.article.removed.splice(kept.at, 0, kept.thing);
    this.hide(id);
  }

  /** Does most of what is of this kind stand in the text like any other? */
  standsInText(kind: Removed['kind']): boolean {
    const all = [...this.article.removed, ...[...this.#kept.values()].map(({ thing }) => thing)].filter((thing) => thing.kind === kind);
    const standing = all.filter(({ id }) => this.#boxes.get(id)?.classList.contains('plain'));
    return standing.length > 0 && wordsOf(standing) * 2 >= wordsOf(all);
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.#changed.add(changed);
    signal.addEventListener('abort', () => this.#changed.delete(changed));
  }

  #place(id: string): HTMLElement | undefined {
    const thing = this.article.removed.find((removed) => removed.id === id);
    return thing && this.#boxes.place(thing, () => this.#taken.boxes(id) ?? [this.article.removedContent(id)]);
  }

  #remove(id: string): void {
    this.#asked.delete(id);
    this.#boxes.remove(id);
  }

  #strike(id: string): void {
    const at = this.article.removed.findIndex((removed) => removed.id === id);
    if (at >= 0) this.article.removed.splice(at, 1);
  }

  #paragraphsIn(boxes: readonly Element[]): number {
    return boxes.reduce((sum, box) => sum + this.article.paragraphsIn(box), 0);
  }

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}
