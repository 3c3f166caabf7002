import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveSettingsSoon, saveWaitingSettings } from '../../../src/platform/settings/save-soon';
import { readSettings } from '../../../src/platform/settings/settings';
import { fakeStorage } from './fake-storage';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let storage: ReturnType<typeof fakeStorage>;
const failed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  storage = fakeStorage();
  fake.storage = storage;
  failed.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('saving soon', () => {
  it('writes once for many changes in a row, and keeps them all', async () => {
    const set = vi.spyOn(storage.sync, 'set');
    for (const size of [105, 110, 115]) saveSettingsSoon({ size }, undefined, failed);
    saveSettingsSoon({ theme: 'dark' }, undefined, failed);
    await vi.advanceTimersByTimeAsync(1000);
    expect(set).toHaveBeenCalledOnce();
    expect(await readSettings()).toMatchObject({ size: 115, theme: 'dark' });
  });

  it('keeps sites apart', async () => {
    saveSettingsSoon({ size: 150 }, 'a.example', failed);
    saveSettingsSoon({ size: 90 }, undefined, failed);
    await vi.advanceTimersByTimeAsync(1000);
    expect([(await readSettings()).size, (await readSettings('a.example')).size]).toEqual([90, 150]);
  });

  it('says when the browser would not', async () => {
    vi.spyOn(storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    saveSettingsSoon({ size: 150 }, undefined, failed);
    await vi.advanceTimersByTimeAsync(1000);
    expect(failed).toHaveBeenCalledWith(new Error('QUOTA_BYTES quota exceeded'));
  });

  it('can be told not to wait', async () => {
    saveSettingsSoon({ size: 150 }, undefined, failed);
    await saveWaitingSettings();
    expect(await readSettings()).toMatchObject({ size: 150 });
  });
});
