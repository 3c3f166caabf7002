import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToMenus } from '../../../src/background/menus';
import { saveSettings } from '../../../src/platform/settings/settings';
import { fakeStorage } from '../platform/fake-storage';

interface Entry {
  id: string;
  title: string;
  visible: boolean;
}
type Listener = (...given: unknown[]) => Promise<void>;

const toggled = vi.hoisted((): number[] => []);
vi.mock('../../../src/background/toggle', () => ({ toggleOrExplain: async (tabId: number) => void toggled.push(tabId) }));
const fake = vi.hoisted(() => ({ storage: undefined as unknown, runtime: {}, i18n: {}, contextMenus: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let entries: Entry[];
let installed: Listener[];
let clicked: Listener[];
beforeEach(() => {
  [entries, installed, clicked] = [[{ id: 'old', title: 'Of an earlier version', visible: true }], [], []];
  fake.storage = fakeStorage();
  fake.i18n = { getMessage: (key: string) => key, getUILanguage: () => 'en' };
  fake.runtime = { onInstalled: { addListener: (listener: Listener) => installed.push(listener) } };
  fake.contextMenus = {
    onClicked: { addListener: (listener: Listener) => clicked.push(listener) },
    removeAll: async () => void (entries = []),
    create: (entry: Entry) => void entries.push(entry),
    update: async (id: string, change: Partial<Entry>) => {
      const entry = entries.find((each) => each.id === id);
      if (!entry) throw new Error(`Cannot find menu item with id ${id}`);
      Object.assign(entry, change);
    },
  };
});

const install = async () => {
  for (const listener of installed) await listener({ reason: 'install' });
};
const shown = () => entries.filter(({ visible }) => visible).map(({ id }) => id);

describe('the entry in the page’s menu', () => {
  it('is there from the start, in place of what an earlier version left', async () => {
    listenToMenus();
    await install();
    expect(shown()).toEqual(['toggle-clean-view']);
  });

  it('toggles the view of its tab', async () => {
    listenToMenus();
    for (const listener of clicked) await listener({ menuItemId: 'toggle-clean-view' }, { id: 7 });
    expect(toggled).toEqual([7]);
  });

  it('goes and comes with its setting, and stays away after an update', async () => {
    listenToMenus();
    await install();
    await saveSettings({ menuEntry: false });
    await expect.poll(shown).toEqual([]);
    await install();
    expect(shown()).toEqual([]);
    await saveSettings({ menuEntry: true });
    await expect.poll(shown).toEqual(['toggle-clean-view']);
  });

  it('is left out where the browser has no such menu', () => {
    fake.contextMenus = undefined;
    listenToMenus();
    expect(installed).toEqual([]);
  });
});
