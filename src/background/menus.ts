import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { hasMenus } from '../platform/menus';
import { readSettings, watchSettings } from '../platform/settings/settings';
import { toggleOrExplain } from './toggle';

const id = 'toggle-clean-view';

/** "Read this page clean" in the page's context menu, unless the reader does not want it there. */
export function listenToMenus(): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) await toggleOrExplain(tab.id);
  });
  browser.runtime.onInstalled.addListener(createEntry);
  watchSettings(({ menuEntry }) => void browser.contextMenus.update(id, { visible: menuEntry }));
}

/** The browser remembers entries of an earlier version, so they go first. */
async function createEntry(): Promise<void> {
  const { menuEntry } = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: message('menu_toggle'),
    contexts: ['page', 'frame', 'selection', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    visible: menuEntry,
  });
}
