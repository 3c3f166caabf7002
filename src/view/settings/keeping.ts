import { saveSettingsSoon, saveWaitingSettings } from '../../platform/settings/save-soon';
import { readingDefaults, type Settings } from '../../platform/settings/schema';
import { readSettings, readSite, resetSettings } from '../../platform/settings/settings';
import type { LiveSettings } from './live-settings';

/** Where a change made in the view is kept: for all sites, or for this one only. */
export class Keeping {
  /** Whether this site has its own settings. */
  here = false;
  /** Why the last change could not be kept, in the browser's words. */
  failure?: string;
  readonly #changed = new Set<() => void>();
  readonly #known: Promise<void>;

  /** `host` is empty where there is no site, as for a file: everything is kept for all sites then. */
  constructor(
    readonly live: LiveSettings,
    readonly host: string,
    signal: AbortSignal,
  ) {
    this.#known = host ? this.#read() : Promise.resolve();
    signal.addEventListener('abort', () => void saveWaitingSettings());
  }

  /** Shows a change at once and keeps it. */
  async save(patch: Partial<Settings>): Promise<void> {
    this.live.change(patch);
    this.#tell({ failure: undefined });
    await this.#known;
    saveSettingsSoon(patch, this.here ? this.host : undefined, this.#failed);
  }

  /** From now on changes hold here only; or the site gives up what it had of its own. */
  async useHere(here: boolean): Promise<void> {
    await this.#known;
    if (this.here && !here) await this.#forgetSite();
    this.#tell({ here });
  }

  /** Back to how texts looked at first; on a site with its own settings, to how they look on all. */
  async reset(): Promise<void> {
    await this.#known;
    if (this.here) await this.#forgetSite();
    else await this.save(readingDefaults);
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.#changed.add(changed);
    signal.addEventListener('abort', () => this.#changed.delete(changed));
  }

  async #read(): Promise<void> {
    try {
      this.#tell({ here: Object.keys(await readSite(this.host)).length > 0 });
    } catch (error) {
      this.#failed(error);
    }
  }

  async #forgetSite(): Promise<void> {
    try {
      await saveWaitingSettings();
      await resetSettings(this.host);
      this.live.replace(await readSettings(this.host));
    } catch (error) {
      this.#failed(error);
    }
  }

  readonly #failed = (error: unknown) => this.#tell({ failure: error instanceof Error ? error.message : String(error) });

  #tell(news: Partial<Pick<Keeping, 'here' | 'failure'>>): void {
    Object.assign(this, news);
    for (const changed of this.#changed) changed();
  }
}
