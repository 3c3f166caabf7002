import { browser } from './browser';

const key = 'toolbarIsDark';

/**
 * Whether the toolbar is dark. A service worker has no media queries, so our pages write down what they see.
 * Local to this machine: another one may look different.
 */
export async function toolbarIsDark(): Promise<boolean> {
  const { [key]: dark } = await browser.storage.local.get(key);
  return dark === true;
}

/** To be called by our own pages when they open. */
export async function noteToolbarScheme(): Promise<void> {
  await browser.storage.local.set({ [key]: matchMedia('(prefers-color-scheme: dark)').matches });
}

/** Calls back when one of our pages saw that the toolbar changed. */
export function watchToolbarScheme(changed: (dark: boolean) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[key];
    if (area === 'local' && change && change.newValue !== change.oldValue) changed(change.newValue === true);
  });
}
