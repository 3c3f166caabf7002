import { expect, test } from 'vitest';
import { openReader } from './harness';

test('toolbar', async () => {
  const reader = await openReader();
  const tab = await reader.open('reference-like');
  await tab.toggle();
  await tab.aids();
  await tab.screenshot('first');
  expect(await tab.text()).toContain('swallows');
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  expect(await tab.problems()).toEqual([]);
  console.log(await reader.shortcut(), await reader.button());
});
