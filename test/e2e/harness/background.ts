import type { Browser } from 'webextension-polyfill';
import type { Reader } from './reader';
import { until } from './until';

/** In the background both browsers know it by this name. */
declare const chrome: Browser;

/** Runs a function in the extension's background. */
export type InBackground = <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Empties both storages. What closing pages still write comes a moment later, so it is looked after once more. */
export async function emptyStorage({ storage }: Pick<Reader, 'storage'>): Promise<void> {
  await until('empty storage', async () => {
    for (const area of ['sync', 'local'] as const) await storage(area).clear();
    await pause(100);
    return Object.keys({ ...(await storage('sync').get()), ...(await storage('local').get()) }).length === 0;
  });
}

/** What is asked of the background, the same in both browsers. */
export function askBackground(run: InBackground): Pick<Reader, 'storage' | 'shortcut' | 'button' | 'injectUnasked'> {
  return {
    storage: (area) => ({
      get: () => run((name) => chrome.storage[name].get(null), area),
      set: (values) => run((name, all) => chrome.storage[name].set(all), area, values),
      clear: () => run((name) => chrome.storage[name].clear(), area),
    }),
    shortcut: () => run(async () => (await chrome.commands.getAll()).find(({ name }) => name === 'toggle-clean-view')?.shortcut ?? ''),
    button: () =>
      run(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const of = tab?.id === undefined ? {} : { tabId: tab.id };
        return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
      }),
    injectUnasked: () =>
      run(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const injected = chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, func: () => document.title });
        return injected.then(
          () => 'let in',
          (error: Error) => error.message,
        );
      }),
  };
}
