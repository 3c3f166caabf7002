import type { Article } from '../engine/article';
import type { Settings } from '../platform/settings/schema';
import { message } from '../platform/i18n';
import { make } from './dom/make';
import { leftOutBy } from './strength';

/** Blocks left out that are shown all the same: one by one, all, or by kind where the reader wants less left out. */
export class LeftOut {
  readonly #boxes = new Map<string, HTMLElement>();
  readonly #asked = new Set<string>();
  readonly #changed = new Set<() => void>();

  constructor(
    readonly article: Article,
    readonly main: HTMLElement,
  ) {}

  /** Shown because the reader asked for it, marked as left out. */
  isShown(id: string): boolean {
    return this.#asked.has(id);
  }

  show(id: string): HTMLElement | undefined {
    this.#asked.add(id);
    const box = this.#place(id);
    this.#tell();
    return box;
  }

  hide(id: string): void {
    this.#asked.delete(id);
    this.#boxes.get(id)?.remove();
    this.#boxes.delete(id);
    this.#tell();
  }

  /** Blocks of kinds that this strength does not leave out stand in the text as if nothing had happened. */
  applyStrength(strength: Settings['strength']): void {
    for (const { id, kind } of this.article.removed) {
      if (this.#asked.has(id)) continue;
      const wanted = !leftOutBy[strength].has(kind) && this.#gap(id) !== null;
      if (wanted) this.#place(id)?.classList.add('plain');
      else if (this.#boxes.has(id)) this.hide(id);
    }
    this.#tell();
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.#changed.add(changed);
    signal.addEventListener('abort', () => this.#changed.delete(changed));
  }

  #place(id: string): HTMLElement | undefined {
    const known = this.#boxes.get(id);
    if (known) {
      known.classList.toggle('plain', false);
      return known;
    }
    const thing = this.article.removed.find((removed) => removed.id === id);
    if (!thing) return undefined;
    const label = message('view_restoredLabel', message(`kind_${thing.kind}`));
    const box = make('div', { class: 'restored', role: 'group', 'aria-label': label, 'data-label': label, tabindex: '-1' });
    box.append(this.article.removedContent(id));
    const gap = this.#gap(id);
    if (gap) gap.after(box);
    else this.#outside().append(box);
    this.#boxes.set(id, box);
    return box;
  }

  #gap(id: string): Element | null {
    return this.main.querySelector(`[data-galley-gap="${CSS.escape(id)}"]`);
  }

  /** What stood outside the article is shown after it. */
  #outside(): HTMLElement {
    const known = this.main.querySelector<HTMLElement>('.outside');
    if (known) return known;
    const made = make('section', { class: 'outside' });
    this.main.querySelector('.body')?.after(made);
    return made;
  }

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}
