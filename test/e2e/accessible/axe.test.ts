import { describe, expect, test } from 'vitest';
import { openReader, type Tab } from '../harness';
import { bringAxe, complaints } from './axe';

/** axe reads the same nodes in every browser. */
const inChromium = process.env.GALLEY_BROWSER !== 'firefox';
const themes = ['light', 'sepia', 'dark', 'black', 'contrast'];
const panels = ['', 'outline', 'listen', 'appearance', 'removed', 'more', 'keys', 'hide'] as const;

async function openView(page: string): Promise<Tab> {
  const reader = await openReader();
  await reader.storage('sync').set({ settings: { openRoot: true, theme: 'light', version: 1 } });
  const tab = await reader.open(page);
  await tab.toggle();
  await tab.aids();
  await bringAxe(tab);
  return tab;
}

const show = (tab: Tab, panel: string) => tab.inView((view, name) => name && view.showPanel?.(name as never), panel);
const dress = (tab: Tab, theme: string) => tab.inView((view, name) => view.dialog.setAttribute('data-theme', name), theme);

describe.runIf(inChromium)('axe-core finds nothing', () => {
  test.each([
    'inside-feature',
    'inside-code',
    'inside-math',
    'inside-tables',
    'inside-pictures',
    'japanese-ruby',
    'arabic-article',
    'comments-thread',
    'vertical-japanese',
  ])('in the view of %s', async (page) => {
    const tab = await openView(page);
    expect(await complaints(tab, { inView: true })).toEqual([]);
  });

  test('in the view of a page that skips levels of headings, which it keeps', async () => {
    const tab = await openView('inside-untidy');
    // Best practice, no criterion of WCAG: see docs/reading.md.
    expect(await complaints(tab, { inView: true, except: 'heading-order' })).toEqual([]);
  });

  test('with each panel open, in each theme', async () => {
    const tab = await openView('inside-feature');
    for (const panel of panels) {
      await show(tab, panel);
      await dress(tab, 'light');
      expect(await complaints(tab, { inView: true }), panel).toEqual([]);
      for (const theme of themes.slice(1)) {
        await dress(tab, theme);
        expect(await complaints(tab, { inView: true, rules: ['color-contrast'] }), `${panel} ${theme}`).toEqual([]);
      }
    }
  }, 180_000);

  test.each(['light', 'dark'] as const)('in the popup, %s', async (scheme) => {
    const reader = await openReader();
    await reader.scheme(scheme);
    const popup = await (await reader.open('reference-like')).popup();
    await bringAxe(popup);
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
  });

  test.each([
    ['options/options.html', 'light'],
    ['options/options.html', 'dark'],
    ['welcome/welcome.html', 'light'],
    ['welcome/welcome.html', 'dark'],
  ] as const)('in %s, %s', async (place, scheme) => {
    const reader = await openReader();
    await reader.scheme(scheme);
    const page = await reader.openOwnPage(`src/${place}`);
    await bringAxe(page);
    expect(await complaints(page)).toEqual([]);
  });
});
