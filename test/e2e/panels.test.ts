import { describe, expect, test } from 'vitest';
import { openReader, type Tab } from './harness';

async function opened(page: string): Promise<Tab> {
  const reader = await openReader();
  const tab = await reader.open(page);
  await tab.toggle();
  await tab.aids();
  return tab;
}
const panel = (tab: Tab) => tab.inView((view) => view.root.querySelector<HTMLElement>('.panel')?.dataset.panel ?? null);
/** Where the focus is: in a panel, on a tool, or in the text. */
const focus = (tab: Tab) =>
  tab.inView((view) => {
    const at = view.root.activeElement;
    return (
      at?.closest<HTMLElement>('[data-panel]')?.dataset.panel ??
      at?.closest<HTMLElement>('[data-tool]')?.dataset.tool ??
      at?.localName ??
      'nowhere'
    );
  });
const scrolled = (tab: Tab) => tab.inView((view) => view.dialog.scrollTop);

describe('panels', () => {
  test('open one at a time by button and by key, and give the focus back; Escape closes the panel, then the view', async () => {
    const tab = await opened('long-outline');
    await tab.click('[data-tool="appearance"]');
    expect([await panel(tab), await focus(tab)]).toEqual(['appearance', 'appearance']);
    await tab.press('r');
    expect([await panel(tab), await focus(tab)]).toEqual(['removed', 'removed']);
    await tab.press('Escape');
    expect([await panel(tab), await tab.isOpen()]).toEqual([null, true]);
    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect(await tab.problems()).toEqual([]);
  });

  test('the outline leads to a heading, and marks the one being read', async () => {
    const tab = await opened('long-outline');
    await tab.press('o');
    await tab.click('.outline li:nth-child(4) button');
    const current = () => tab.inView((view) => view.root.querySelector('.outline [aria-current]')?.textContent ?? '');
    await expect.poll(current).toBe('Building up');
    const top = await tab.inView((view) => view.root.activeElement?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(160);
  });

  test('the strip goes when reading on and comes back', async () => {
    const tab = await opened('long-outline');
    const gone = () => tab.inView((view) => view.root.querySelector('.strip')?.hasAttribute('data-gone') ?? false);
    await tab.inView((view) => view.dialog.scrollBy({ top: 500, behavior: 'instant' }));
    await expect.poll(gone).toBe(true);
    await tab.inView((view) => view.dialog.scrollBy({ top: -60, behavior: 'instant' }));
    await expect.poll(gone).toBe(false);
    const { left, share } = await tab.inView((view) => ({
      left: view.root.querySelector('.left')?.textContent ?? '',
      share: Number(view.root.querySelector<HTMLElement>('.progress')?.style.getPropertyValue('--read')),
    }));
    expect(left).toMatch(/\d/);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.9);
  });

  test('what was left out is shown in its place with its name, and left out again', async () => {
    const tab = await opened('reference-like');
    await tab.press('r');
    const count = () => tab.inView((view) => view.root.querySelector('.badge')?.textContent ?? '');
    const before = await count();
    const shown = () =>
      tab.inView((view) => [...view.root.querySelectorAll<HTMLElement>('.restored')].map((box) => box.dataset.label ?? ''));
    await tab.inView((view) => {
      const promo = view.article.removed.find(({ kind }) => kind === 'promo');
      const row = [...view.root.querySelectorAll('.gone > li')].find((each) => each.textContent?.includes(promo?.preview ?? '?'));
      row?.querySelector<HTMLElement>('.do button')?.click();
    });
    expect(await shown()).toEqual(['Promo · left out by Galley']);
    const outline = await tab.inView((view) => getComputedStyle(view.root.querySelector('.restored') as Element).outlineStyle);
    expect([outline, await count()]).toEqual(['dashed', before]);
    await tab.inView((view) =>
      [...view.root.querySelectorAll<HTMLElement>('.gone .do button')].find((button) => button.textContent?.includes('again'))?.click(),
    );
    expect(await shown()).toEqual([]);
  });
});

describe('the sheet of keys', () => {
  test('says what each key does, on a page with nothing to leave out as well, with the shortcut as the browser has it', async () => {
    const reader = await openReader();
    const tab = await opened('long-outline');
    await tab.press('?');
    const rows = () =>
      tab.inView((view) =>
        Object.fromEntries(
          [...view.root.querySelectorAll('.keys > div')].map((row) => [
            row.querySelector('kbd')?.textContent ?? '',
            row.querySelector('dd')?.textContent ?? '',
          ]),
        ),
      );
    const shortcut = await reader.shortcut();
    if (shortcut) await expect.poll(async () => Object.keys(await rows())).toContain(shortcut);
    const all = await rows();
    expect(all).toMatchObject({ r: 'What was left out', Space: 'Scroll on; while listening, pause and go on' });
    if (shortcut) expect(all[shortcut]).toBe('Read the page clean, or go back to it');
    expect(await tab.problems()).toEqual([]);
  });
});

describe('appearance', () => {
  test('shows at once, is kept for all sites or for this one, and goes back with one click', async () => {
    const reader = await openReader();
    const tab = await reader.open('long-outline');
    await tab.toggle();
    await tab.aids();
    await tab.press('a');
    const theme = () => tab.inView((view) => view.dialog.dataset.theme);
    await tab.click('.panel [value="sepia"]');
    expect(await theme()).toBe('sepia');
    const stored = async () => JSON.stringify(await reader.storage('sync').get());
    await expect.poll(stored).toContain('"theme":"sepia"');
    expect(await stored()).not.toContain('site:');
    await tab.click('.panel [value="here"]');
    await tab.click('.panel [value="dark"]');
    await expect.poll(stored).toMatch(/"site:[^"]+":\{[^}]*"theme":"dark"/);
    await tab.click('.panel .plain');
    await expect.poll(theme).toBe('sepia');
    await expect.poll(stored).not.toContain('site:');
    expect(await tab.problems()).toEqual([]);
  });

  test('a typeface that ships is set only when it is there, under the strictest policy, and leaves with the view', async () => {
    const reader = await openReader();
    const stones = ['Sandstone', 'Granite', 'Slate', 'Limestone', 'Whinstone', 'Flint', 'Basalt', 'Chalk'];
    const text = stones.map(
      (stone) => `<p>${stone} stands because every stone rests on two others, and ${stone.toLowerCase()} is itself rested upon by two.</p>`,
    );
    const page = `<html lang="en"><title>Walls</title><main><article><h1>Walls</h1>${text.join('')}</article></main></html>`;
    const headers = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };
    const tab = await reader.open(page, { headers });
    await tab.toggle();
    await tab.aids();
    const fonts = () => tab.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));
    expect(await fonts()).toEqual([]);
    await tab.press('a');
    await tab.click('.panel [value="literata"]');
    await expect.poll(() => tab.inView((view) => view.dialog.dataset.typeface)).toBe('literata');
    expect(await fonts()).toEqual(['Galley Literata loaded', 'Galley Literata loaded']);
    await tab.press('Escape', 'Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect(await fonts()).toEqual([]);
    expect(await tab.problems()).toEqual([]);
  });

  test('a typeface chosen before is there when the view opens', async () => {
    const reader = await openReader();
    await reader.storage('sync').set({ settings: { typeface: 'inter' } });
    const tab = await reader.open('long-outline');
    await tab.toggle();
    expect(await tab.inView((view) => [view.dialog.dataset.typeface, document.fonts.check('20px "Galley Inter"', 'wall')])).toEqual([
      'inter',
      true,
    ]);
  });

  test('the line being read keeps its place when the text grows', async () => {
    const tab = await opened('long-outline');
    await tab.inView((view) => view.dialog.scrollBy({ top: 1200, behavior: 'instant' }));
    const place = () =>
      tab.inView((view) => {
        const at = view.root.elementFromPoint(view.dialog.clientWidth / 2, 140)?.closest('.body > *');
        return `${at?.textContent?.slice(0, 20)} ${Math.round((at?.getBoundingClientRect().top ?? 0) / 10)}`;
      });
    await tab.inView(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));
    expect(await scrolled(tab)).toBeGreaterThan(600);
    const before = await place();
    await tab.press('+', '+', '+', '+');
    await expect.poll(() => tab.inView((view) => view.dialog.style.getPropertyValue('--scale'))).toBe('1.2');
    await expect.poll(place).toBe(before);
  });

  test('columns begin at the right and turn with the keys', async () => {
    const reader = await openReader();
    await reader.storage('sync').set({ settings: { vertical: true } });
    const tab = await reader.open('japanese-ruby');
    await tab.toggle();
    await tab.aids();
    const { right, width } = await tab.inView((view) => ({
      right: view.main.querySelector('h1')?.getBoundingClientRect().right ?? 0,
      width: view.dialog.clientWidth,
    }));
    expect(right).toBeGreaterThan(width * 0.7);
    expect(right).toBeLessThanOrEqual(width);
    await tab.press('PageDown');
    await expect.poll(() => tab.inView((view) => view.dialog.scrollLeft)).toBeLessThan(-100);
    await tab.press('Home');
    await expect.poll(() => tab.inView((view) => Math.round(view.dialog.scrollLeft))).toBe(0);
  });
});

describe('taking the article along', () => {
  test('as Markdown, by a script that comes only then', async () => {
    const tab = await opened('footnotes');
    const written = () =>
      tab.inView((view) => {
        const world = globalThis as unknown as Record<symbol, { toMarkdown?: (copy: HTMLElement) => string } | undefined>;
        return world[Symbol.for('galley')]?.toMarkdown?.(view.main.querySelector('article')?.cloneNode(true) as HTMLElement) ?? '';
      });
    expect(await written()).toBe('');
    await tab.click('[data-tool="more"]');
    await tab.click('.menu li:nth-child(3) button');
    await expect.poll(written).toContain('[^1]: Twelve barrels a year');
    expect(await panel(tab)).toBeNull();
    expect(await tab.problems()).toEqual([]);
  });
});
