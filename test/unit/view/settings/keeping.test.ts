import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveWaitingSettings } from '../../../../src/platform/settings/save-soon';
import { defaults } from '../../../../src/platform/settings/schema';
import { readSettings, readSite, saveSettings } from '../../../../src/platform/settings/settings';
import { Keeping } from '../../../../src/view/settings/keeping';
import { LiveSettings } from '../../../../src/view/settings/live-settings';
import { fakeStorage } from '../../platform/fake-storage';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
beforeEach(() => {
  fake.storage = fakeStorage();
});

const host = 'a.example';
const open = async (site = host) => {
  const { signal } = new AbortController();
  const live = new LiveSettings(await readSettings(site), site, signal);
  return { live, keeping: new Keeping(live, site, signal) };
};

describe('what is changed in the view', () => {
  it('shows at once and is kept for all sites', async () => {
    const { live, keeping } = await open();
    const saved = keeping.save({ theme: 'sepia' });
    expect(live.now.theme).toBe('sepia');
    await saved;
    await saveWaitingSettings();
    expect([(await readSettings('b.example')).theme, keeping.here]).toEqual(['sepia', false]);
  });

  it('is kept for this site where the reader wants that, and where it had its own before', async () => {
    const first = await open();
    await first.keeping.useHere(true);
    await first.keeping.save({ size: 150 });
    await saveWaitingSettings();
    expect([await readSite(host), (await readSettings()).size]).toEqual([{ size: 150 }, 100]);
    const second = await open();
    await second.keeping.save({ size: 155 });
    await saveWaitingSettings();
    expect([second.keeping.here, await readSite(host), (await readSettings()).size]).toEqual([true, { size: 155 }, 100]);
  });

  it('is forgotten here when the site follows all others again, even what was not saved yet', async () => {
    await saveSettings({ theme: 'dark' });
    const { live, keeping } = await open();
    await keeping.useHere(true);
    await keeping.save({ theme: 'sepia' });
    await keeping.useHere(false);
    await saveWaitingSettings();
    expect([live.now.theme, keeping.here, await readSite(host)]).toEqual(['dark', false, {}]);
  });

  it('goes back to the first look with one call', async () => {
    const { live, keeping } = await open();
    await keeping.save({ theme: 'black', size: 200, singleKeys: false });
    await keeping.reset();
    await saveWaitingSettings();
    expect(live.now).toEqual({ ...defaults, singleKeys: false });
    expect(await readSettings()).toEqual({ ...defaults, singleKeys: false });
  });

  it('says so when it could not be kept, and the text still shows it', async () => {
    const { live, keeping } = await open();
    (fake.storage as ReturnType<typeof fakeStorage>).sync.set = () => Promise.reject(new Error('QUOTA_BYTES'));
    await keeping.useHere(true);
    vi.useFakeTimers();
    await keeping.save({ theme: 'black' });
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect([live.now.theme, keeping.failure]).toEqual(['black', 'QUOTA_BYTES']);
  });

  it('holds for all where there is no site', async () => {
    const { keeping } = await open('');
    await keeping.save({ theme: 'sepia' });
    await saveWaitingSettings();
    expect([keeping.here, (await readSettings()).theme]).toEqual([false, 'sepia']);
  });
});
