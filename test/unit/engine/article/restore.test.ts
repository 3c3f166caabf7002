import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInChromium, type RealPage } from '../in-chromium';
import type { Harness } from './entry';

let real: RealPage;
beforeAll(async () => {
  real = await openInChromium(new URL('./entry.ts', import.meta.url));
}, 60_000);
afterAll(() => real?.close());

const restored = (html: string): Promise<string> => real.page.evaluate((given) => (globalThis as unknown as Harness).restored(given), html);

it.each([
  ['the heading at its end, whatever came after it on the page', '<p>Masks are back.</p><h2>More of this</h2>'],
  ['its only heading', '<h2>More of this</h2>'],
  ['two headings, one under the other', '<p>Masks are back.</p><h2>More of this</h2><h3>And of that</h3>'],
])('a box comes back with %s', async (_, html) => {
  expect(await restored(html)).toBe(html);
});
