import { beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '../../../src/platform/settings/migrations';
import { defaults } from '../../../src/platform/settings/schema';
import { readSettings, readSite, readSites, resetSettings, saveSettings, watchSettings } from '../../../src/platform/settings/settings';
import { fakeStorage } from './fake-storage';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  fake.storage = storage;
});

describe('settings', () => {
  it('are the defaults on a new machine', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('are kept', async () => {
    await saveSettings({ theme: 'sepia', size: 120 });
    expect(await readSettings()).toEqual({ ...defaults, theme: 'sepia', size: 120 });
  });

  it('differ on one site without touching the others', async () => {
    await saveSettings({ theme: 'dark', size: 110 });
    await saveSettings({ theme: 'sepia' }, 'a.example');
    expect(await readSettings('a.example')).toMatchObject({ theme: 'sepia', size: 110 });
    expect(await readSettings('b.example')).toMatchObject({ theme: 'dark', size: 110 });
    expect(await readSite('a.example')).toEqual({ theme: 'sepia' });
    expect(await readSites()).toEqual({ 'a.example': { theme: 'sepia' } });
  });

  it('follow the setting for all sites where a site does not differ', async () => {
    await saveSettings({ theme: 'sepia' }, 'a.example');
    await saveSettings({ size: 150 });
    expect(await readSettings('a.example')).toMatchObject({ theme: 'sepia', size: 150 });
  });

  it('that cannot differ by site are kept for all', async () => {
    await saveSettings({ singleKeys: false, measure: 'wide' }, 'a.example');
    expect(await readSettings('b.example')).toMatchObject({ singleKeys: false, measure: defaults.measure });
  });

  it('go back to what they were', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ theme: 'sepia' }, 'a.example');
    await resetSettings('a.example');
    expect(await readSettings('a.example')).toMatchObject({ theme: 'dark' });
    await resetSettings();
    expect(await readSettings()).toEqual(defaults);
  });

  it.each([{ theme: 'pink' }, { size: 9999 }, { size: '120' }, { singleKeys: 'yes' }, { speechVoices: [1] }, { unheardOf: 1 }])(
    'ignore %o, and keep what is sound beside it',
    async (broken) => {
      storage.sync.values.settings = { measure: 'wide', ...broken };
      expect(await readSettings()).toEqual({ ...defaults, measure: 'wide' });
    },
  );

  it.each([null, [], 'text', 7])('are the defaults where storage holds %o', async (nonsense) => {
    storage.sync.values.settings = nonsense;
    expect(await readSettings()).toEqual(defaults);
  });

  it('are told when they change here, and not when another site changes', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    watchSettings(changed, { host: 'a.example', signal: stop.signal });
    await saveSettings({ theme: 'sepia' }, 'b.example');
    await saveSettings({ theme: 'dark' }, 'a.example');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(changed.mock.calls[0]?.[0]).toMatchObject({ theme: 'dark' });
    stop.abort();
    await saveSettings({ theme: 'black' }, 'a.example');
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('migration', () => {
  it('columns that were chosen stay, those that were not are as the page has them', async () => {
    storage.sync.values.settings = { vertical: true, version: 0 };
    expect(await readSettings()).toMatchObject({ vertical: 'on' });
    storage.sync.values.settings = { vertical: false, version: 0 };
    expect(await readSettings()).toMatchObject({ vertical: 'auto' });
    await saveSettings({ vertical: 'off' });
    expect(await readSettings()).toMatchObject({ vertical: 'off' });
  });

  const rename = ({ font, ...rest }: Record<string, unknown>) => ({ ...rest, typeface: font });
  const double = (values: Record<string, unknown>) => ({ ...values, size: Number(values.size) * 2 });

  it('runs the steps a stored version has not seen, in order', () => {
    expect(migrate({ font: 'sans', size: 50 }, [rename, double])).toEqual({ typeface: 'sans', size: 100 });
    expect(migrate({ typeface: 'sans', size: 50, version: 1 }, [rename, double])).toEqual({ typeface: 'sans', size: 100 });
    expect(migrate({ typeface: 'sans', size: 50, version: 2 }, [rename, double])).toEqual({ typeface: 'sans', size: 50 });
  });
});
