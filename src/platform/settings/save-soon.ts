import type { Settings } from './schema';
import { saveSettings } from './settings';

/** Longer than the time between two steps of a slider: the browsers allow two writes a second at most. */
const pause = 400;

interface Waiting {
  patch: Partial<Settings>;
  timer: ReturnType<typeof setTimeout>;
}
const waiting = new Map<string | undefined, Waiting>();

/** Saves like `saveSettings`, once for many changes in a row. `failed` hears why it could not be saved. */
export function saveSettingsSoon(patch: Partial<Settings>, host: string | undefined, failed: (error: unknown) => void): void {
  const before = waiting.get(host);
  clearTimeout(before?.timer);
  const timer = setTimeout(() => {
    const { patch: changes } = waiting.get(host) as Waiting;
    waiting.delete(host);
    saveSettings(changes, host).catch(failed);
  }, pause);
  waiting.set(host, { patch: { ...before?.patch, ...patch }, timer });
}

/** Saves at once what still waits, when a page or a view closes. */
export async function saveWaitingSettings(): Promise<void> {
  const all = [...waiting];
  waiting.clear();
  await Promise.all(
    all.map(([host, { patch, timer }]) => {
      clearTimeout(timer);
      return saveSettings(patch, host);
    }),
  );
}
