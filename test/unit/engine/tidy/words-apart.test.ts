import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('pieces of a line that letters do not tell apart', () => {
  it.each([
    [
      'by what stands between',
      '<p><b class="name">id</b><span class="type" style="margin-left:8px">string</span></p>',
      /id<\/b> (?:<span>)?string/,
    ],
    [
      'by a row',
      '<div style="display:flex;gap:8px"><b class="name">amount</b><span class="type">integer</span></div>',
      /amount<\/b> (?:<span>)?integer/,
    ],
    [
      'over a place to break',
      '<p><a class="struct" href="/h">Histogram</a><wbr><span class="stab" style="margin-left:5px">unstable</span></p>',
      /Histogram<\/a> (?:<span>)?unstable/,
    ],
  ])('are words %s', async (_, html, expected) => {
    expect((await tidied(html)).replace('<wbr>', '')).toMatch(expected);
  });

  it('are words where one of a row of them is a letter, and no word is begun by it', async () => {
    const row = (...words: string[]) => tidied(`<div>${words.map((word) => `<span class="fact">${word}</span>`).join('')}</div>`);
    expect((await row('1994', '2h 22m', 'R')).replace(/<[^>]*>/g, '')).toBe('1994 2h 22m R');
    expect((await row('B', 'O', 'A', 'T')).replace(/<[^>]*>/g, '')).toBe('BOAT');
    expect((await tidied('<p><span class="first">A</span><span class="rest">NNA left</span></p>')).replace(/<[^>]*>/g, '')).toBe(
      'ANNA left',
    );
  });

  it('are words where each is a label with what it says', async () => {
    const facts = (...words: string[]) => tidied(`<div>${words.map((word) => `<span>${word}</span>`).join('')}</div>`);
    expect((await facts('Part: NK20', 'Maker: 2039')).replace(/<[^>]*>/g, '')).toBe('Part: NK20 Maker: 2039');
    expect((await facts('wor', 'ld')).replace(/<[^>]*>/g, '')).toBe('world');
  });

  it('are one word where nothing stands between', async () => {
    expect(await tidied('<p><b class="a">wor</b><i class="b">ld</i></p>')).toContain('<b>wor</b><i>ld</i>');
  });
});

describe('lines for the site’s software', () => {
  it.each(['{{hire="/case-banners/hire"}}', '[quote quote=312679]', '[/quote]', '<strong>{{ errors[7].message }}</strong>'])(
    'go: %s',
    async (line) => {
      expect(await tidied(`<p>Boats.</p><p>${line}</p>`)).toBe('<p>Boats.</p>');
    },
  );

  it.each(['<pre><code>{{ title }}</code></pre>', '<p>Write {{ title }} there.</p>', '<p>[sic]</p>'])('stay in %s', async (html) => {
    expect(await tidied(html)).toMatch(/title|sic/);
  });
});

it('a time in two forms, one for narrow screens, stands there once', async () => {
  const said = (other: string) =>
    `<p>Edited <time datetime="2024-06-19T03:37:27Z"><span>June 19, 2024</span><span>${other}</span></time> by Ann</p>`;
  const line = async (other: string) => (await tidied(said(other))).replace(/<[^>]+>/g, '');
  expect(await line('1 yr')).toBe('Edited June 19, 2024 by Ann');
  expect(await line(' 5 pm')).toBe('Edited June 19, 2024 5 pm by Ann');
});

it('how much and of what are one line of a recipe', async () => {
  const line =
    '<div itemprop="recipeIngredient"><div class="quantity"><span>1/4</span></div><div class="description"><span>cup butter</span></div></div>';
  expect((await tidied(line)).replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toMatch(/1\/4\|? \|?cup butter/);
});

it('a sign in a heading that is called by its address goes', async () => {
  expect(await tidied('<h2>On estates<a class="x" href="#section2">#section2</a></h2><p>x</p>')).toContain('>On estates</h2>');
});

describe('a figure', () => {
  it('stays one that is set in pieces, each in an element of its own', async () => {
    const price =
      '<price><price-pre><currency-symbol>$</currency-symbol></price-pre><dollars>299</dollars><price-post><cents>.99</cents></price-post></price>';
    expect((await tidied(`<div><span>${price}</span></div><p>A lamp.</p>`)).replace(/<\/?span>/g, '')).toContain('$299.99');
  });
});
