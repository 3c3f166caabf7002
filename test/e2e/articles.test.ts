import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTestPages } from '../pages/expectation';
import { openReader } from './harness';
import type { Tab } from './harness/reader';

const root = fileURLToPath(new URL('../pages', import.meta.url));
/** One of a kind: what the extension adds to the engine does not differ from page to page; test/pages has them all. */
const named = [
  'reference-like',
  'reference-like-scrambled',
  'japanese-ruby',
  'arabic-article',
  'forum-thread',
  'documentation-page',
  'live-blog',
  'recipe',
];
const pages = readTestPages(root).filter(({ name }) => named.includes(name) || name.startsWith('bad-'));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The page's whole markup, by a way that hostile pages do not stand in. */
const markup = (tab: Tab) => tab.evaluate(() => new XMLSerializer().serializeToString(document));
/** Pages whose own scripts throw, as they do without Galley. */
const ownErrors = /paper\.example|hostile\.example/;

/** What the view shows, with title and facts, and its text alone; without the readings over Japanese words. */
const shown = async (tab: Tab): Promise<[all: string, text: string]> => {
  const texts = await tab.inView(({ main, body }) =>
    [main, body].map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
      for (const line of copy.querySelectorAll('p, li, h1, h2, h3, h4, dt, dd, td, th, pre, figcaption, div, br, blockquote'))
        line.before(' ');
      return copy.textContent ?? '';
    }),
  );
  return texts.map(fold) as [string, string];
};

describe('every page: the popup’s button, what is shown, and the page as before', () => {
  test.each(pages.map((page) => [path.basename(page.folder), page.expected] as const))('%s', async (name, expected) => {
    const tab = await (await openReader()).open(name);
    const before = await markup(tab);
    const popup = await tab.popup();
    if (expected.nothing) {
      expect(await popup.text()).not.toBe('');
      await popup.close();
    } else {
      // Where there is no single article, the reader can ask for the page all the same.
      const go = await popup.evaluate(() => document.querySelector('button.go') !== null);
      await popup.click(go ? 'button.go' : 'main button.link');
      await expect.poll(() => tab.isOpen(), { timeout: 30_000 }).toBe(true);
      const [all, text] = await shown(tab);
      for (const line of expected.keep) expect(all).toContain(fold(line));
      for (const line of expected.gone) expect(text).not.toContain(fold(line));
      await tab.press('Escape');
      await expect.poll(() => tab.isOpen()).toBe(false);
    }
    expect(await markup(tab)).toBe(before);
    expect((await tab.problems()).filter((problem) => !ownErrors.test(problem))).toEqual([]);
  });
});
