import { expect, test } from 'vitest';
import { openReader } from './harness';

/** How light a CSS colour is, from 0 to 255. */
const light = (colour: string) => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (r + g + b) / 3;
};

test.each(['light', 'dark'] as const)('%s is known as soon as there is a view, and follows the system', async (scheme) => {
  const reader = await openReader();
  await reader.scheme(scheme);
  const tab = await reader.open('reference-like');
  await tab.toggle();
  const colours = () => tab.inView(({ dialog }) => [getComputedStyle(dialog).backgroundColor, getComputedStyle(dialog).color]);
  const isRight = (wanted: string) => async () => {
    const [paper = '', ink = ''] = await colours();
    return light(paper) > light(ink) === (wanted === 'light');
  };
  expect(await isRight(scheme)()).toBe(true);
  const other = scheme === 'light' ? 'dark' : 'light';
  await reader.scheme(other);
  await expect.poll(isRight(other)).toBe(true);
});

test('what the browser finds is the article, not the page under it', async () => {
  const tab = await (await openReader()).open('reference-like');
  const found = (text: string) => tab.evaluate((asked) => (window as unknown as { find(text: string): boolean }).find(asked), text);
  expect(await found('Robot waiter asks for two days off')).toBe(true);
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await tab.toggle();
  expect(await found('Robot waiter asks for two days off')).toBe(false);
});
