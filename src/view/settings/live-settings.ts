import type { Settings } from '../../platform/settings/schema';
import { watchSettings } from '../../platform/settings/settings';

/** The settings of the open view: what was changed in it holds at once, what was changed elsewhere follows. */
export class LiveSettings {
  #changed = new Set<(settings: Settings) => void>();
  /** Changes made here that may not have reached storage yet: an older state read from there must not undo them. */
  #own: Partial<Settings> = {};
  #settled?: ReturnType<typeof setTimeout>;

  constructor(
    public now: Settings,
    host: string,
    signal: AbortSignal,
  ) {
    watchSettings((stored) => this.#set({ ...stored, ...this.#own }), { host, signal });
  }

  /** Shows a change; who saves it is another matter. */
  change(patch: Partial<Settings>): void {
    this.#own = { ...this.#own, ...patch };
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => {
      this.#own = {};
    }, 2000);
    this.#set({ ...this.now, ...patch });
  }

  /** Shows what storage holds, whatever was changed here before. */
  replace(settings: Settings): void {
    this.#own = {};
    this.#set(settings);
  }

  watch(changed: (settings: Settings) => void, signal?: AbortSignal): void {
    this.#changed.add(changed);
    signal?.addEventListener('abort', () => this.#changed.delete(changed));
  }

  #set(settings: Settings): void {
    this.now = settings;
    for (const changed of this.#changed) changed(settings);
  }
}
