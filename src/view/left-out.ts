import type { Article, Removed } from '../engine/article';
import { gapAttribute } from '../engine/article/ledger';
import type { Settings } from '../platform/settings/schema';
import { message } from '../platform/i18n';
import { make } from './dom/make';
import { isLeftOut } from './strength';

/** Where a thing's place in an article is, if it has one. */
export const gapOf = (within: ParentNode, id: string): Element | null => within.querySelector(`[${gapAttribute}="${CSS.escape(id)}"]`);

/** What can be seen although it has no words. */
const pictured = 'img, picture, video, audio, svg, math';

const wordsOf = (things: readonly Removed[]): number => things.reduce((sum, { words }) => sum + words, 0);

/** Blocks left out that are shown all the same: one by one, all, or by kind where the reader wants less left out. */
export class LeftOut {
  readonly #boxes = new Map<string, HTMLElement>();
  readonly #asked = new Set<string>();
  readonly #changed = new Set<() => void>();
  /** Blocks that the reader took out while the view was open, by the id of their entry. */
  readonly #taken = new Map<string, { box: Element; place: ChildNode }[]>();
  /** Where the entries of things stood that the reader keeps. */
  readonly #kept = new Map<string, { thing: Removed; at: number }>();
  #strength: Settings['strength'] = 'clean';

  constructor(
    readonly article: Article,
    readonly main: HTMLElement,
  ) {
    // The article's nodes outlive the view, and with them what was shown in their places.
    for (const box of main.querySelectorAll('.restored')) box.remove();
  }

  /** What is left out at the strength in force. */
  get things(): Removed[] {
    return this.article.removed.filter((thing) => isLeftOut(this.#strength, thing, this.#gap(thing.id) !== null));
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
      if (!isLeftOut(strength, thing, this.#gap(id) !== null)) this.#place(id)?.classList.add('plain');
      else if (this.#boxes.has(id)) this.#remove(id);
    }
    this.#tell();
  }

  /** Takes shown boxes out as one thing; it is in the list from now on, like what the engine left out. */
  take(boxes: readonly Element[], thing: Removed): void {
    const taken = boxes.map((box, at) => ({ box, place: at === 0 ? make('span', { [gapAttribute]: thing.id }) : new Comment() }));
    for (const { box, place } of taken) box.replaceWith(place);
    this.#taken.set(thing.id, taken);
    this.article.removed.push(thing);
    this.article.account.kept -= this.#paragraphsIn(taken);
    this.#tell();
  }

  /** Puts everything back where `take` took it out. */
  putBack(id: string): void {
    const taken = this.#taken.get(id);
    if (!taken) return;
    this.#remove(id);
    for (const { box, place } of taken) place.replaceWith(box);
    this.#taken.delete(id);
    this.article.account.kept += this.#paragraphsIn(taken);
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
    const known = this.#boxes.get(id);
    if (known) {
      known.classList.toggle('plain', false);
      return known;
    }
    const thing = this.article.removed.find((removed) => removed.id === id);
    if (!thing) return undefined;
    const label = message('view_restoredLabel', message(`kind_${thing.kind}`));
    const box = make('div', { class: 'restored', role: 'group', 'aria-label': label, 'data-label': label, tabindex: '-1' });
    const taken = this.#taken.get(id)?.map((part) => part.box);
    box.append(...(taken ?? [this.article.removedContent(id)]));
    if (!box.textContent?.trim() && !box.querySelector(pictured)) box.append(make('p', { class: 'wordless' }, message('popup_noWords')));
    const gap = this.#gap(id);
    if (gap) gap.after(box);
    else this.#outside().append(box);
    this.#boxes.set(id, box);
    return box;
  }

  #remove(id: string): void {
    this.#asked.delete(id);
    this.#boxes.get(id)?.remove();
    this.#boxes.delete(id);
  }

  #strike(id: string): void {
    const at = this.article.removed.findIndex((removed) => removed.id === id);
    if (at >= 0) this.article.removed.splice(at, 1);
  }

  #paragraphsIn(taken: readonly { box: Element }[]): number {
    return taken.reduce((sum, { box }) => sum + this.article.paragraphsIn(box), 0);
  }

  #gap(id: string): Element | null {
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

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}
