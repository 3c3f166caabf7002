import { describe, expect, test } from 'vitest';
import { clubPage, shownFromPopup } from './club-page';
import { openReader, type Popup, type Tab } from './harness';

const strict = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };
const state = (tab: Tab) =>
  tab.evaluate(() => ({
    seen: ['nav', '.rail', '.letter', '.byline', 'article p'].map((select) => document.querySelector(select)?.checkVisibility()),
    sheets: document.adoptedStyleSheets.length,
    html: document.documentElement.outerHTML,
  }));
const label = (popup: Popup) => popup.evaluate(() => document.querySelector('button.aside')?.textContent);

describe('tidying the page itself', () => {
  test('hides the clutter in place and gives the page back to the last attribute, under a strict policy', async () => {
    const reader = await openReader();
    const tab = await reader.open(clubPage, { headers: strict });
    const before = await state(tab);
    expect(before.seen).toEqual([true, true, true, true, true]);
    const popup = await tab.popup();
    await popup.click('button.aside');
    await expect.poll(() => label(popup)).toBe('Show everything again');
    const tidied = await state(tab);
    expect(tidied.seen).toEqual([false, false, false, true, true]);
    expect(tidied.html).toBe(before.html);
    await expect.poll(async () => (await reader.button()).title).toBe('Galley: this page is tidied');
    await popup.click('button.aside');
    await expect.poll(() => label(popup)).toBe('Tidy this page');
    expect(await state(tab)).toEqual(before);
    await expect.poll(async () => (await reader.button()).title).toBe('Galley: read this page clean');
    await popup.close();
    expect(await tab.problems()).toEqual([]);
  });

  test('shows one thing where it stands, and hides it again', async () => {
    const tab = await (await openReader()).open(clubPage);
    const popup = await tab.popup();
    await popup.click('button.aside');
    await expect.poll(() => label(popup)).toBe('Show everything again');
    const toggle = (press = true) =>
      popup.evaluate((press) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const entry = [...document.querySelectorAll('.out ol li')].find((item) => item.textContent?.includes('Most read'));
        const button = entry?.querySelector('button');
        if (press) button?.click();
        return button?.textContent ?? '';
      }, press);
    await expect.poll(() => toggle(false)).not.toBe('');
    const before = await toggle();
    await expect.poll(async () => (await state(tab)).seen).toEqual([false, true, false, true, true]);
    // The page is told before the popup's button changes: pressed at once, it would say the same again.
    await expect.poll(() => toggle(false)).not.toBe(before);
    await toggle();
    await expect.poll(async () => (await state(tab)).seen).toEqual([false, false, false, true, true]);
    await popup.close();
  });

  test('the clean view opens over it with the same list, and closing it leaves the page tidied', async () => {
    const reader = await openReader();
    const tab = await reader.open(clubPage);
    const popup = await tab.popup();
    const count = () => popup.evaluate(() => document.querySelector('#left-out')?.textContent ?? '');
    const things = await count();
    await popup.click('button.aside');
    await expect.poll(() => label(popup)).toBe('Show everything again');
    expect(await count()).toBe(things);
    await popup.close();
    await tab.toggle();
    expect(await tab.text()).toContain(things);
    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect((await state(tab)).seen).toEqual([false, false, false, true, true]);
    await expect.poll(async () => (await reader.button()).title).toBe('Galley: this page is tidied');
  });

  test('the popup shows a thing in its place in the clean view', async () => {
    const tab = await shownFromPopup(await openReader());
    await expect
      .poll(() => tab.inView((view) => view.root.querySelector<HTMLElement>('.restored')?.innerText ?? ''))
      .toContain('Get our letter');
  });

  test('follows what the reader wants left out', async () => {
    const reader = await openReader();
    const tab = await reader.open(clubPage);
    const popup = await tab.popup();
    await popup.click('button.aside');
    await expect.poll(() => label(popup)).toBe('Show everything again');
    await popup.close();
    const seen = async () => (await state(tab)).seen;
    expect(await seen()).toEqual([false, false, false, true, true]);
    await reader.storage('sync').set({ settings: { strength: 'gentle' } });
    await expect.poll(seen).toEqual([true, false, false, true, true]);
    await reader.storage('sync').set({ settings: { strength: 'clean' } });
    await expect.poll(seen).toEqual([false, false, false, true, true]);
    expect(await tab.problems()).toEqual([]);
  });

  test('brings a page that was too short meanwhile back to where it stood, unless the reader has moved on', async () => {
    const tall = clubPage.replace('<footer>', '<footer style="padding-top: 900px">');
    const tab = await (await openReader()).open(tall);
    await tab.size(1000, 900);
    const place = () => tab.evaluate(() => Math.round(scrollY));
    const most = await tab.evaluate(() => {
      scrollTo(0, 1e6);
      return Math.round(scrollY);
    });
    const popup = await tab.popup();
    const tidy = async (then: string) => {
      await popup.click('button.aside');
      await expect.poll(() => label(popup)).toBe(then);
    };
    await tidy('Show everything again');
    expect(await place()).toBeLessThan(most);
    await tidy('Tidy this page');
    await expect.poll(place).toBe(most);
    await tidy('Show everything again');
    // Where the browser leaves the page is known two frames later; nobody moves on sooner, and a busy machine draws late.
    const frame = () => tab.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
    for (let drawn = 0; drawn < 3; drawn++) await frame();
    await tab.evaluate(() => {
      document.body.style.minHeight = '1000px';
      scrollTo(0, 10);
    });
    await tidy('Tidy this page');
    // Or a little further: the browser holds on to what is in sight when the menu above it comes back.
    expect(await place()).toBeLessThan(100);
    await popup.close();
  });
});
