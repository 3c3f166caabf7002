import { browser } from './browser';

/** Firefox for Android has no menu that an entry could be put into, nor the interface to it. */
export const hasMenus = (): boolean => browser.contextMenus !== undefined;
