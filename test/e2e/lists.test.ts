import { afterEach, describe, expect, test } from 'vitest';
import { type OwnPage, openReader } from './harness';
import { pick, said } from './list-files';

const options = 'src/options/options.html';
const field = '#lists input[type="file"]';
const sentence = (n: number) => `Paragraph ${n} tells of the harbour, of the boats that came in before the storm, and of what their crews had seen out at sea.`;
const story = `<!doctype html><html lang="en"><title>Boats are in</title><main><article><h1>Boats are in</h1>${[1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('')}
  <aside class="offer"><p>Oilskins at half the price, this week and in this town only.</p></aside><p class="note"><b>Anzeige</b> The tide table is printed by the chandler.</p>${[5, 6, 7, 8].map((n) => `<p>${sentence(n)}</p>`).join('')}</article></main></html>`;

let page: OwnPage | undefined;
const open = async () => {
  page = await (await openReader()).openOwnPage(options);
  return page;
};
const take = async (own: OwnPage, ...files: Parameters<typeof pick>[2]) => {
  await pick(own, field, files);
  return said(own, '#lists');
};
const rows = (own: OwnPage) => own.evaluate(() => [...document.querySelectorAll('#lists .rules > li')].map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')));

afterEach(async () => {
  // Lists are no part of what the browser's storage area holds, which the harness empties.
  await page?.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  page = undefined;
});

describe('lists from elsewhere', () => {
  test('site configs find the article by XPath', async () => {
    const reader = await openReader();
    const own = await open();
    const config = "title: //h1\nbody: //article\nauthor: //p[@class='note']/b\nstrip_id_or_class: note\nstrip: //aside\nprune: no";
    expect(await take(own, { name: 'paper.example.txt', text: config })).toBe('paper.example was added.');
    const tab = await reader.open(story);
    await tab.toggle();
    const text = await tab.text();
    expect([text.includes('The tide table'), text.includes('Oilskins'), text.includes(sentence(8))]).toEqual([false, false, true]);
    expect(await tab.problems()).toEqual([]);
  });

  test('bad files change nothing and are told of', async () => {
    const own = await open();
    const texts = await take(
      own,
      { name: 'empty.txt', text: '' },
      { name: 'picture.png', binary: [0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2] },
      { name: 'page.html', text: '<!doctype html><p>x##y</p>' },
      { name: 'galley.json', text: '{"galley":"backup","sync":{},"local":{}}' },
      { name: 'package.json', text: '{"name":"x"}' },
      { name: 'letter.txt', text: 'Dear reader, this is a letter.' },
      { name: 'network.txt', text: '||a.example^\n||b.example^' },
      { name: 'huge.txt', bytes: 50_000_000 },
      { name: 'newer.json', text: '{"galley":"rules","version":99,"rules":[]}' },
    );
    for (const words of ['empty.txt is empty', 'picture.png is no text file', 'page.html is a web page', 'galley.json is a backup', 'package.json is no list', 'letter.txt is no list', 'Nothing in network.txt', 'huge.txt is too large', 'newer.json was made by a newer Galley']) expect(texts).toContain(words);
    expect(await rows(own)).toEqual([]);
  });
});
