import type { Removed } from '../engine/article';
import { gapAttribute } from '../engine/article/ledger';
import { message } from '../platform/i18n';
import { make } from './dom/make';

/** Where a thing's place in an article is, if it has one. */
export const gapOf = (within: ParentNode, id: string): Element | null => within.querySelector(`[${gapAttribute}="${CSS.escape(id)}"]`);

/** What can be seen although it has no words. */
const pictured = 'img, picture, video, audio, svg, math';

/** The boxes in which blocks that were left out stand in the article again, each at its old place. */
export class RestoredBoxes {
  readonly #boxes = new Map<string, HTMLElement>();

  constructor(readonly main: HTMLElement) {
    // The article's nodes outlive the view, and with them what was shown in their places.
    for (const box of main.querySelectorAll('.restored')) box.remove();
  }

  get(id: string): HTMLElement | undefined {
    return this.#boxes.get(id);
  }

  /** Shows a thing, marked as left out; its content is asked for the first time only. */
  place({ id, kind }: Removed, content: () => readonly Node[]): HTMLElement {
    const known = this.#boxes.get(id);
    if (known) {
      known.classList.remove('plain');
      return known;
    }
    const label = message('view_restoredLabel', message(`kind_${kind}`));
    const box = make('div', { class: 'restored', role: 'group', 'aria-label': label, 'data-label': label, tabindex: '-1' });
    box.append(...content());
    if (!box.textContent?.trim() && !box.querySelector(pictured)) box.append(make('p', { class: 'wordless' }, message('popup_noWords')));
    const gap = this.gap(id);
    if (gap) gap.after(box);
    else this.#outside().append(box);
    this.#boxes.set(id, box);
    return box;
  }

  remove(id: string): void {
    this.#boxes.get(id)?.remove();
    this.#boxes.delete(id);
  }

  gap(id: string): Element | null {
    return gapOf(this.main, id);
  }

  /** What stood outside the article is shown after it, set like its text. */
  #outside(): HTMLElement {
    const known = this.main.querySelector<HTMLElement>('.outside');
    if (known) return known;
    const made = make('section', { class: 'body outside' });
    this.main.querySelector('.body')?.after(made);
    return made;
  }
}
