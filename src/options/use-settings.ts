import { useEffect, useState } from 'preact/hooks';
import { saveSettingsSoon, saveWaitingSettings } from '../platform/settings/save-soon';
import { readingDefaults, type Settings } from '../platform/settings/schema';
import { readSettings, resetSettings, watchSettings } from '../platform/settings/settings';

export interface SettingsInHand {
  settings: Settings;
  save: (patch: Partial<Settings>) => void;
  /** Back to how texts looked at first; on one site, to how they look on all. */
  reset: () => void;
  /** The last change could not be saved, in the browser's words: storage is full, or there were too many changes. */
  failure?: string;
  /** Tells the reader that something could not be saved. */
  failed: (error: unknown) => void;
}

/** The settings of all sites or of one, kept in step with every other place that changes them. */
export function useSettings(host: string | undefined): SettingsInHand | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    watchSettings(setSettings, { host, signal });
    addEventListener('pagehide', saveWaitingSettings, { signal });
    void readSettings(host).then(setSettings);
    return () => stop.abort();
  }, [host]);
  if (!settings) return undefined;
  const failed = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
  const save = (patch: Partial<Settings>) => {
    setFailure(undefined);
    setSettings({ ...settings, ...patch });
    saveSettingsSoon(patch, host, failed);
  };
  return { settings, failure, failed, save, reset: () => (host ? void resetSettings(host) : save(readingDefaults)) };
}
