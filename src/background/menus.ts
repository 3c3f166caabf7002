import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { menuPermission } from '../platform/menu-entry';
import { toggleOrExplain } from './toggle';

const id = 'toggle-clean-view';

/** "Read this page clean" in the page's context menu, for readers who asked for it in the settings. */
export function listenToMenus(): void {
  const listen = () => browser.contextMenus.onClicked.addListener(open);
  // Not `in`: Firefox has the name even without the permission.
  if (browser.contextMenus !== undefined) {
    listen();
    browser.runtime.onInstalled.addListener(createMenu);
  }
  browser.permissions.onAdded.addListener(async ({ permissions }) => {
    if (!permissions?.includes(menuPermission)) return;
    listen();
    await createMenu();
  });
}

const open: Parameters<typeof browser.contextMenus.onClicked.addListener>[0] = async ({ menuItemId }, tab) => {
  if (menuItemId === id && tab?.id !== undefined) await toggleOrExplain(tab.id);
};

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
