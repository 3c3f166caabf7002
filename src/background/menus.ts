import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { toggleOrExplain } from './toggle';

const id = 'toggle-clean-view';

/** "Read this page clean" in the page's context menu. */
export function listenToMenus(): void {
  if (!('contextMenus' in browser)) return; // Firefox for Android
  browser.runtime.onInstalled.addListener(createMenu);
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) await toggleOrExplain(tab.id);
  });
}

/** The browser remembers entries of an earlier version, so they go first. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: message('menu_toggle'),
    contexts: ['page', 'frame', 'selection', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}
