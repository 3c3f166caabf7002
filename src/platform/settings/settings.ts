import { browser } from '../browser';
import { migrate, version } from './migrations';
import { defaults, readingKeys, type ReadingSettings, type Settings, soundSettings } from './schema';

/** One storage item for all sites and one for each site that differs: two tabs saving for two sites never collide. */
const everywhere = 'settings';
const sitePrefix = 'site:';
const keyOf = (host: string | undefined) => (host ? sitePrefix + host : everywhere);

/** The settings in force, on a site if one is named. */
export async function readSettings(host?: string): Promise<Settings> {
  const keys = host ? [everywhere, keyOf(host)] : [everywhere];
  const stored = await browser.storage.sync.get(keys);
  return merge(stored[everywhere], host && stored[keyOf(host)]);
}

/** Changes some settings; with a host, only there. Settings that cannot differ by site are kept for all sites. */
export async function saveSettings(patch: Partial<Settings>, host?: string): Promise<void> {
  const own = host ? pick(patch, isReading) : patch;
  const rest = host ? pick(patch, (key) => !isReading(key)) : {};
  await store(keyOf(host), own);
  if (Object.keys(rest).length > 0) await store(everywhere, rest);
}

/** Back to what Galley came with; with a host, back to what holds for all sites. */
export async function resetSettings(host?: string): Promise<void> {
  await browser.storage.sync.remove(keyOf(host));
}

/** What differs on a site, if anything. */
export async function readSite(host: string): Promise<Partial<ReadingSettings>> {
  const stored = await browser.storage.sync.get(keyOf(host));
  return siteValues(stored[keyOf(host)]);
}

/** Calls back with the settings in force whenever they changed, in whichever tab or device. */
export function watchSettings(changed: (settings: Settings) => void, { host, signal }: { host?: string; signal?: AbortSignal } = {}): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && (everywhere in changes || keyOf(host) in changes)) changed(await readSettings(host));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Every site's own settings, by host. */
export async function readSites(): Promise<Record<string, Partial<ReadingSettings>>> {
  const stored = await browser.storage.sync.get(null);
  const hosts = Object.keys(stored).filter((key) => key.startsWith(sitePrefix));
  return Object.fromEntries(hosts.map((key) => [key.slice(sitePrefix.length), siteValues(stored[key])]));
}

async function store(key: string, patch: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.sync.get(key);
  await browser.storage.sync.set({ [key]: { ...migrate(stored[key]), ...patch, version } });
}

function merge(everywhereStored: unknown, siteStored: unknown): Settings {
  return { ...defaults, ...soundSettings(migrate(everywhereStored)), ...siteValues(siteStored) };
}

/** Only what was stored: a default must not hide what holds for all sites. */
const siteValues = (stored: unknown): Partial<ReadingSettings> => pick(soundSettings(migrate(stored)), isReading);

const isReading = (key: string) => (readingKeys as string[]).includes(key);

function pick(settings: Partial<Settings>, keep: (key: keyof Settings) => boolean): Partial<Settings> {
  const entries = Object.entries(settings) as [keyof Settings, unknown][];
  return Object.fromEntries(entries.filter(([key]) => keep(key)));
}
