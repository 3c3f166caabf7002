import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTestPages } from '../pages/expectation';
import { openReader } from './harness';
import { pageState } from './page-state';

const root = fileURLToPath(new URL('../pages', import.meta.url));
/** One of a kind: what the extension adds to the engine does not differ from page to page; test/pages has them all. */
const named = ['reference-like', 'reference-like-scrambled', 'japanese-ruby', 'arabic-article', 'forum-thread', 'documentation-page', 'live-blog', 'recipe'];
const pages = readTestPages(root).filter(({ name }) => named.includes(name) || name.startsWith('bad-'));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Pages whose own scripts throw, as they do without Galley. */
const ownErrors = /paper\.example|hostile\.example/;

describe('every page: the popup’s button, what is shown, and the page as before', () => {
  test.each(pages.map((page) => [path.basename(page.folder), page.expected] as const))('%s', async (name, expected) => {
    const tab = await (await openReader()).open(name);
    const html = expected.page === 'page.html' ? await pageState(tab) : undefined;
    const popup = await tab.popup();
    if (expected.nothing) {
      expect(await popup.text()).not.toBe('');
      await popup.close();
    } else {
      // Where there is no single article, the reader can ask for the page all the same.
      const go = await popup.evaluate(() => document.querySelector('button.go') !== null);
      await popup.click(go ? 'button.go' : 'main button.link');
      await expect.poll(() => tab.isOpen(), { timeout: 30_000 }).toBe(true);
      const shown = fold(await tab.inView(({ main }) => {
        const copy = main.cloneNode(true) as Element;
        for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
        for (const line of copy.querySelectorAll('p, li, h1, h2, h3, h4, dt, dd, td, th, pre, figcaption, div, br, blockquote')) line.prepend(' ');
        return copy.textContent ?? '';
      }));
      for (const line of expected.keep) expect(shown).toContain(fold(line));
      for (const line of expected.gone) expect(shown).not.toContain(fold(line));
      await tab.press('Escape');
      await expect.poll(() => tab.isOpen()).toBe(false);
    }
    if (html) expect(await pageState(tab)).toEqual(html);
    expect((await tab.problems()).filter((problem) => !ownErrors.test(problem))).toEqual([]);
  });
});
