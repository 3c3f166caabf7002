import { expect, test } from 'vitest';
import { openReader } from './harness';
import { patience } from './harness/until';

const article = `<article><h1>The shed with two doors</h1>
<p>The potting shed has a door on each side, because the man who built it could not decide which way the wind would come from, and in summer one goes in through the western one.</p>
<p>In autumn it is the other. The change is made on the first of October, whatever the weather, with a short ceremony that consists of carrying the key round the outside.</p>
<p>It has been through both doors in a single day only once, when a goat was looked for, and in winter through neither.</p></article>`;
/** With words as pages have them; markup as dense as it can be is in test/pages/huge.test.ts. */
const row = `<div class="row"><a href="/entry"><b>Entry in the archive${' of this and that'.repeat(20)}</b></a> <i>by somebody, some day</i></div>\n`;
const bodies = {
  'ten megabytes': `${article}<div class="archive">${row.repeat(Math.ceil(10_000_000 / row.length))}</div>`,
  'fifty thousand nested elements': `${article}${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`,
};

/** How much of a page there is and how it looks from afar: its markup alone is longer than drivers carry. */
const measure = () => ({ elements: document.getElementsByTagName('*').length, text: document.body.textContent?.length, scroll: scrollY });

test.each(Object.entries(bodies))('%s: the article or a clear word, and the page as before', async (name, body) => {
  const tab = await (await openReader()).open(
    `<!doctype html><html lang="en"><head><title>The shed</title></head><body>${body}</body></html>`,
  );
  const before = await tab.evaluate(measure);
  // On a slow machine it says first that it takes long.
  const popup = await tab.popup();
  // A page that would stand still for seconds is read only where the reader says so.
  const large = name === 'ten megabytes';
  expect(await popup.text()).toMatch(large ? /very large page/i : /The shed with two doors/);
  await popup.click(large ? 'button.link' : 'button.go');
  await expect.poll(() => tab.isOpen(), { timeout: patience }).toBe(true);
  expect(await tab.inView(({ article: { title } }) => title)).toBe('The shed with two doors');
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen(), { timeout: patience }).toBe(false);
  expect(await tab.evaluate(measure)).toEqual(before);
  expect(await tab.problems()).toEqual([]);
});
