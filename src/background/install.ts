import { browser } from '../platform/browser';

/** The welcome page, once, when Galley is new here: never after an update. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  });
}
