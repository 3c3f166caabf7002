import { expect, test } from 'vitest';
import { openReader } from '../harness';

interface Frame {
  text: boolean;
  tools: number;
}
type Watching = { first?: Promise<Frame> };

test('the first frame has the article, and the tools come after it', async () => {
  const reader = await openReader();
  await reader.storage('sync').set({ settings: { openRoot: true, version: 1 } });
  const tab = await reader.open('inside-feature');
  await tab.evaluate(() => {
    (globalThis as unknown as Watching).first = new Promise((done) => {
      new MutationObserver((_, observer) => {
        const root = [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot;
        if (!root) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          done({
            text: Boolean(root.querySelector('.body')?.textContent?.includes('nineteen public clocks')),
            tools: root.querySelector('.tools')?.childElementCount ?? -1,
          }),
        );
      }).observe(document.documentElement, { childList: true });
    });
  });
  await tab.toggle();
  expect(await tab.evaluate(() => (globalThis as unknown as Watching).first)).toEqual({ text: true, tools: 0 });
  await tab.aids();
});
