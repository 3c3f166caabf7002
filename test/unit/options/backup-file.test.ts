import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, resetEverything, restore } from '../../../src/options/backup-file';
import { backupText as pieces, listsIn } from '../../../src/options/backup-lists';
import { type Backup, NotABackup, readBackup } from '../../../src/options/backup-schema';
import type { KeptList } from '../../../src/platform/imported-rules/lists';
import { defaults } from '../../../src/platform/settings/schema';
import { readSettings, saveSettings } from '../../../src/platform/settings/settings';
import { fakeStorage } from '../platform/fake-storage';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
beforeEach(() => {
  fake.storage = fakeStorage();
});

const backupText = (backup: Backup, lists: KeptList[] = []) => [...pieces(backup, lists)].join('');

describe('everything in one file', () => {
  it('comes back as it was, whatever was there in between', async () => {
    const values = fc.dictionary(fc.stringMatching(/^[a-z:.]{1,12}$/), fc.jsonValue(), { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(values, values, values, async (sync, local, between) => {
        const kept = { galley: 'backup' as const, sync, local };
        await restore(kept);
        const text = backupText(await backUp());
        await restore({ galley: 'backup', sync: between, local: between });
        await restore(readBackup(text));
        expect(JSON.parse(JSON.stringify(await backUp()))).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps keys that objects have a meaning for', async () => {
    const values = JSON.parse('{"prototype":1,"constructor":{"a":2}}');
    await restore(readBackup(backupText({ galley: 'backup', sync: values, local: {} })));
    expect(await backUp()).toMatchObject({ sync: { prototype: 1, constructor: { a: 2 } } });
  });

  it('brings settings and what differs by site', async () => {
    await saveSettings({ theme: 'sepia' });
    await saveSettings({ size: 150 }, 'a.example');
    const text = backupText(await backUp());
    await resetEverything();
    expect(await readSettings('a.example')).toEqual(defaults);
    await restore(readBackup(text));
    expect(await readSettings('a.example')).toMatchObject({ theme: 'sepia', size: 150 });
  });

  it('holds the lists with all they say', () => {
    const facts = { enabled: true, added: 5, lines: 3, taken: 2, hosts: 1, everywhere: false };
    const list = { id: 'filters:One', name: 'One', format: 'filters' as const, refused: [], ...facts };
    const entries = ['a.example', 'b.example'].map((host) => ({ list: list.id, host, marks: [{ select: '.x', not: ['c.a.example'] }] }));
    const empty = { list: { ...list, id: 'filters:Two', name: 'Two', enabled: false }, entries: [] };
    const text = backupText({ galley: 'backup', sync: { a: 1 }, local: {} }, [{ list, entries }, empty]);
    expect(readBackup(text)).toEqual({ galley: 'backup', sync: { a: 1 }, local: {} });
    expect(listsIn(text)).toEqual([{ list, entries }, empty]);
  });

  it('has no lists when it is older than they are, and broken ones are refused', () => {
    expect(listsIn('{"galley":"backup","sync":{},"local":{}}')).toBeUndefined();
    expect(() => listsIn('{"galley":"backup","sync":{},"local":{},"lists":[{"list":{"id":"x"},"entries":[]}]}')).toThrow(NotABackup);
  });

  it('leaves out the note on the lists, which is made of them', async () => {
    await restore({ galley: 'backup', sync: {}, local: { listsInUse: { any: true }, other: 1 } });
    expect((await backUp()).local).toEqual({ other: 1 });
  });

  it.each(['', 'no json', '[]', 'null', '{"galley":"rules"}', '{"galley":"backup","sync":[],"local":1}'])(
    'is not %s, which is refused and changes nothing',
    async (text) => {
      await saveSettings({ theme: 'sepia' });
      expect(() => readBackup(text)).toThrow(NotABackup);
      expect(await readSettings()).toMatchObject({ theme: 'sepia' });
    },
  );
});
