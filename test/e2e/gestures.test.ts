import { describe, expect, test } from 'vitest';
import { openReader, windowedReader } from './harness';

const page = 'reference-like';
const line = 'share the shelter with a colony of swallows';

describe('a reader’s gestures', () => {
  test('toolbar button and popup open the view; Escape gives the page back', async () => {
    const reader = await openReader();
    const tab = await reader.open(page);
    await tab.toggle('toolbar');
    expect(await tab.text()).toContain(line);
    await expect.poll(async () => (await reader.button()).badge).toBe('on');
    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    await expect.poll(async () => (await reader.button()).badge).toBe('');
    expect(await tab.problems()).toEqual([]);
  });

  test('the button that opened the view closes it', async () => {
    const tab = await (await openReader()).open(page);
    await tab.toggle('toolbar');
    await tab.toggle('toolbar');
    expect(await tab.isOpen()).toBe(false);
    expect(await tab.problems()).toEqual([]);
  });

  test('the shortcut the browser has assigned opens and closes', async () => {
    const reader = await windowedReader();
    expect(await reader.shortcut()).toBe('Alt+R');
    const tab = await reader.open(page);
    await tab.toggle('shortcut');
    expect(await tab.text()).toContain(line);
    await tab.toggle('shortcut');
    expect(await tab.problems()).toEqual([]);
  });

  test.runIf(process.env.GALLEY_BROWSER === 'firefox')('the entry in the page’s menu, there from the start, opens and closes', async () => {
    const tab = await (await openReader()).open(page);
    await tab.toggle('menu');
    expect(await tab.text()).toContain(line);
    await tab.toggle('menu');
    expect(await tab.problems()).toEqual([]);
  });

  test('the entry goes and comes with its switch in the settings', async () => {
    const reader = await openReader();
    const own = await reader.openOwnPage('src/options/options.html');
    const flip = async (on: boolean) => {
      await own.evaluate(() => document.querySelector<HTMLElement>('#shortcut .switch input')?.click());
      await expect.poll(async () => (await reader.storage('sync').get()).settings).toMatchObject({ menuEntry: on });
    };
    await expect.poll(() => own.evaluate(() => document.querySelector<HTMLInputElement>('#shortcut .switch input')?.checked)).toBe(true);
    await flip(false);
    const tab = await reader.open(page);
    // Chromium's menu cannot be driven from outside.
    const hasMenu = reader.browser === 'firefox';
    if (hasMenu) await expect(tab.gesture('menu')).rejects.toThrow('There is no Read this page clean');
    await flip(true);
    if (hasMenu) await tab.toggle('menu');
    expect(await tab.problems()).toEqual([]);
  });

  test('without a gesture the browser keeps the extension out', async () => {
    const reader = await openReader();
    await reader.open(page);
    expect(await reader.injectUnasked()).toMatch(/Cannot access contents of|Missing host permission for the tab/);
  });
});
