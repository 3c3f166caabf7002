import type { PanelName } from '../open-view';
import type { Panel } from './panel';

type Place = Panel['place'];

/** Which panels are open: at most one beside the text and one at its foot. */
export class OpenPanels {
  readonly #open = new Map<Place, PanelName>();
  readonly #changed = new Set<() => void>();

  /** Places of the panels there are, by name. */
  constructor(readonly places: ReadonlyMap<PanelName, Place>) {}

  at(place: Place): PanelName | undefined {
    return this.#open.get(place);
  }

  isOpen(name: PanelName): boolean {
    return [...this.#open.values()].includes(name);
  }

  /** Opens a panel in its place, where another gives way to it. A name there is no panel for opens nothing. */
  show(name: PanelName): void {
    const place = this.places.get(name);
    if (!place || this.#open.get(place) === name) return;
    this.#open.set(place, name);
    this.#tell();
  }

  close(name: PanelName): void {
    const place = this.places.get(name);
    if (!place || this.#open.get(place) !== name) return;
    this.#open.delete(place);
    this.#tell();
  }

  toggle(name: PanelName): void {
    if (this.isOpen(name)) this.close(name);
    else this.show(name);
  }

  /** What Escape does: the panel beside the text goes first, then the one at its foot. False when none was open. */
  escape(): boolean {
    const name = this.#open.get('side') ?? this.#open.get('foot');
    if (name) this.close(name);
    return name !== undefined;
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.#changed.add(changed);
    signal.addEventListener('abort', () => this.#changed.delete(changed));
  }

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}
