import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openTab, type Tab } from './chromium';
import { promises } from './expectation';
import { judge } from './judge';

/** Longer than a reader waits, far shorter than for ever; the view itself gives up after three seconds. */
const patience = 20_000;

/** A slow machine takes a minute and more for ten megabytes and all that is asked of them; what counts is the proportion. */
const hung = 9 * patience;

const url = 'https://hostile.example/huge';
const expected = promises({
  url,
  about: 'Huge pages',
  keep: ['The potting shed has a door on each side', 'and in winter through neither.'],
  metadata: { title: 'The shed with two doors' },
});
const article = `<article><h1>The shed with two doors</h1>
<p>The potting shed has a door on each side, because the man who built it could not decide which way the wind would come from, and in summer one goes in through the western one.</p>
<p>In autumn it is the other. The change is made on the first of October, whatever the weather, with a short ceremony that consists of carrying the key round the outside.</p>
<p>It has been through both doors in a single day only once, when a goat was looked for, and in winter through neither.</p></article>`;
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>The shed with two doors</title></head><body>${body}</body></html>`;

const row = '<div class="row"><a href="/entry"><b>Entry in the archive</b></a> <i>by somebody, some day</i></div>\n';
/** An article with so many characters of other things below it. */
const markup = (chars: number) =>
  `<nav>${'<a href="/x">A link in the menu</a> '.repeat(20)}</nav>${article}<div class="archive">${row.repeat(Math.ceil(chars / row.length))}</div>`;

/** What makes pages huge, made here since nobody wants to keep it. */
const bodies: Record<string, () => string> = {
  'ten thousand paragraphs': () =>
    `${article}<article>${Array.from({ length: 10_000 }, (_, i) => `<p>Paragraph ${i} of a very long book about the potting shed, its doors, and the wind that comes through them, in which nothing happens.</p>`).join('')}</article>`,
  'one text of ten megabytes in a script': () =>
    `<script type="application/json">${JSON.stringify('x'.repeat(10_000_000))}</script>${article}`,
  'fifty thousand nested elements': () => `${article}${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`,
  'fifty thousand elements around the article': () => `${'<div><span>'.repeat(25_000)}${article}`,
  'fifty thousand siblings': () => `${article}<div>${'<span><i></i></span>'.repeat(25_000)}</div>`,
  'an attribute of five megabytes': () => `<p title="${'a '.repeat(2_500_000)}"></p>${article}`,
  'twenty thousand headings with nothing under them': () =>
    article.replace('</article>', `${'<h3>A boat of the harbour</h3>'.repeat(20_000)}</article>`),
  'two thousand cells of links in one row': () =>
    `${article}<table><tr>${'<td><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Three</a></td>'.repeat(2000)}</tr></table>`,
  'five thousand fields for an address in one box': () =>
    `${article}<div>${'<input type="email">'.repeat(5000)}<button>Subscribe</button></div>`,
  'two thousand threads of comments': () => `${article}${'<h3>3 comments</h3><p>Well said. <a href="#r">Reply</a></p>'.repeat(2000)}`,
  'a title of a million spaces and dashes': () => `<h2>${' - '.repeat(300_000)}</h2>${article}`,
};

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await launchChromium();
  tab = await openTab(browser, hung);
});
afterAll(() => browser?.close());

async function extractWhole(body: string): Promise<number> {
  const result = await tab.extract({ url, body: page(body), contentType: 'text/html; charset=utf-8', scripts: true });
  expect(result.exceptions).toEqual([]);
  expect(judge(expected, result)).toEqual([]);
  return result.ms;
}

describe('huge pages', () => {
  test.each(Object.entries(bodies))('%s', { timeout: 4 * patience }, async (_, body) => {
    expect(await extractWhole(body())).toBeLessThan(patience);
  });

  // How long ten megabytes take depends on the machine: in proportion it is four times, where something is quadratic sixteen.
  test('ten megabytes of markup, in proportion to a quarter of them', { timeout: 12 * patience }, async () => {
    const quarter = await extractWhole(markup(2_500_000));
    expect((await extractWhole(markup(10_000_000))) / quarter).toBeLessThan(8);
  });
});
