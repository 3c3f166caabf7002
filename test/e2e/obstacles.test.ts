import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openReader } from './harness';
import type { Served } from './harness/web/web';

type Messages = Record<string, { message: string }>;
const words: Messages = JSON.parse(readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'));
const title = (state: string) => words[`popup_${state}Title`]?.message ?? `no words for ${state}`;

/** The least that is a PDF. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const pages: Record<string, [page: string | Served, state: string]> = {
  'a front page': ['front-page', 'noArticle'],
  'a frameset': ['bad-frameset', 'empty'],
  'a drawing': ['bad-svg', 'empty'],
  'an XML file': ['bad-xml', 'empty'],
  'a page without a word': ['bad-empty-body', 'empty'],
};

describe('where there is nothing to read, the popup says why', () => {
  test.each(Object.entries(pages))('%s', async (_, [page, state]) => {
    const tab = await (await openReader()).open(page);
    const popup = await tab.popup();
    expect(await popup.text()).toContain(title(state));
    await popup.close();
    expect(await tab.problems()).toEqual([]);
  });

  test('a PDF', async () => {
    const reader = await openReader();
    const address = 'https://paper.example/tides.pdf';
    reader.put(address, { body: pdf, contentType: 'application/pdf' });
    const tab = await reader.visit(address);
    const popup = await tab.popup();
    expect(await popup.text()).toContain(title('pdf'));
    await popup.close();
  });

  test('a page of the browser’s own', async () => {
    const reader = await openReader();
    const tab = await reader.visit(reader.browser === 'firefox' ? 'about:license' : 'chrome://version/');
    const popup = await tab.popup();
    expect(await popup.text()).toContain(title('forbidden'));
    await popup.close();
  });
});

test('a front page is shown clean when the reader asks for it', async () => {
  const tab = await (await openReader()).open('front-page');
  const popup = await tab.popup();
  await popup.click('main button.link');
  await expect.poll(() => tab.isOpen()).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  expect(await tab.problems()).toEqual([]);
});

test('a page that lets the reader wait is shown as soon as it answers, without being asked again', async () => {
  const tab = await (await openReader()).open('reference-like');
  // Longer than the popup waits before it says that the page takes long.
  await tab.evaluate(() => {
    setTimeout(() => {
      for (const end = Date.now() + 6000; Date.now() < end; );
    });
  });
  const popup = await tab.popup();
  expect(await popup.evaluate(() => document.querySelector('button.go') !== null)).toBe(true);
  await popup.close();
});
