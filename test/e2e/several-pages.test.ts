import { expect, test } from 'vitest';
import { openReader } from './harness';
import { pick, said } from './list-files';

const part = (number: number, links = '') => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>Page ${number}, paragraph ${at}, tells how the harbour froze that winter and how people walked across to the other shore.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>The winter of the ice</title></head><body>
<article><h1>The winter of the ice</h1>${paragraphs.join('')}</article>${links}</body></html>`;
};
const story = 'https://paper.example/ice/';

test('an article goes on where its page says; nothing is loaded before the reader asks, and the last page leads nowhere', async () => {
  const reader = await openReader();
  reader.put(`${story}2`, { body: part(2) });
  const tab = await reader.open(part(1, '<a rel="next" href="/ice/2">More</a>'), { url: story });
  await tab.toggle();
  expect(await tab.text()).toContain('Next page');
  const loaded = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((address) => address.startsWith(story))).toEqual([]);
  await tab.click('.pages a');
  await expect.poll(() => tab.address()).toBe(`${story}2`);
  await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
  await tab.toggle();
  const text = await tab.text();
  expect([text.includes('Page 1, paragraph 0'), text.includes('Page 2, paragraph 5'), text.includes('Next page')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(await tab.problems()).toEqual([]);
});

test('a site config says where an article goes on and where it stands whole', async () => {
  const reader = await openReader();
  const own = await reader.openOwnPage('src/options/options.html');
  const config = "body: //article\nnext_page_link: //a[@id='on']\nsingle_page_link: //a[@id='all']";
  await pick(own, '#lists input[type="file"]', [{ name: 'paper.example.txt', text: config }]);
  expect(await said(own, '#lists')).toContain('paper.example was added.');
  const tab = await reader.open(part(1, '<a id="on" href="/more?of=ice">On</a> <a id="all" href="/ice/all">All</a>'), { url: story });
  await tab.toggle();
  const links = () => tab.inView((view) => [...view.root.querySelectorAll<HTMLAnchorElement>('.pages a')].map(({ href }) => href));
  expect(await links()).toEqual(['https://paper.example/more?of=ice', 'https://paper.example/ice/all']);
  expect(await tab.problems()).toEqual([]);
  await own.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
});
