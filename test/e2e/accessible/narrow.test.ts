import { describe, expect, test } from 'vitest';
import { checkLayout } from '../../../bench/layout/check-layout';
import { openReader } from '../harness';

const pages = [
  'inside-feature',
  'inside-code',
  'inside-math',
  'inside-tables',
  'japanese-ruby',
  'arabic-article',
  'hebrew-article',
  'live-blog',
  'gallery',
  'embeds',
];

/** 320 CSS pixels are 1280 at four times the size. */
describe('at 320 pixels nothing is lost', () => {
  test.each(pages)('%s', async (page) => {
    const tab = await (await openReader()).open(page);
    await tab.size(320, 640);
    await tab.toggle();
    await tab.aids();
    expect(await tab.inView(checkLayout)).toEqual([]);
  });

  test.each(['src/options/options.html', 'src/welcome/welcome.html'])('%s', async (place) => {
    const page = await (await openReader()).openOwnPage(place);
    await page.size(320, 640);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wide).toBe(0);
  });
});
