import { browser } from './browser';

/** Told by the address of our own pages, which no setting changes. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
