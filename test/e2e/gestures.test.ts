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

  test('without a gesture the browser keeps the extension out', async () => {
    const reader = await openReader();
    await reader.open(page);
    expect(await reader.injectUnasked()).toMatch(/Cannot access contents of|Missing host permission for the tab/);
  });
});
