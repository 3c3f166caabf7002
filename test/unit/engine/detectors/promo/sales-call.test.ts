// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.boats.example/blog/2024/05/01/boats-in-the-harbour';
const page = (end: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 12)}${end}</article>`;
const calls = (html: string, at = url) =>
  clutterOf(html, at)
    .filter(({ reason }) => reason.id === 'call')
    .map(({ text }) => text);

const box = '<div><h3>Ready to start?</h3><p>See what a boat can do for your crew.</p><a href="/demo">Book a demo</a></div>';

describe('the offer with which a company’s article ends', () => {
  it.each([
    [box, 'Ready to start? See what a boat can do for your crew. Book a demo'],
    ['<p>Ready to start? <a href="/demo">Request a demo</a></p>', 'Ready to start? Request a demo'],
    ['<div>Bereit zum Start? <button>Kostenlos testen</button></div>', 'Bereit zum Start? Kostenlos testen'],
  ])('%s', (end, text) => {
    expect(calls(page(end))).toEqual([text]);
  });

  it.each([
    ['before the article', `<article><h1>Boats</h1>${box}${story(1, 12)}</article>`],
    ['in the middle of it', page(`${box}${story(13, 14)}`)],
    [
      'in a sentence',
      page('<p>Whoever has come so far may <a href="/demo">book a demo</a> of the boat, as the crew did when it was new.</p>'),
    ],
  ])('not %s', (_, html) => {
    expect(calls(html)).toEqual([]);
  });

  it('in the middle of it where the box is called a call, and offers the site’s own', () => {
    const inset = (link: string) =>
      page(`${box.replace('<div>', '<div class="inline-cta">').replace('href="/demo"', link)}${story(13, 24)}`);
    expect(calls(inset('href="/demo"'))).toHaveLength(1);
    expect(calls(inset('href="https://other.example/"'))).toEqual([]);
    expect(calls(inset('href="/go" rel="sponsored"'))).toEqual([]);
    const product = (name: string) =>
      `<div class="product-cta"><h3>${name}</h3><p>It floats in all weathers.</p><a href="/${name}">Try for free</a></div>`;
    expect(calls(page(`${['Auk', 'Brent', 'Coot', 'Dunlin', 'Eider'].map(product).join('')}${story(13, 24)}`))).toEqual([]);
  });

  it('in the middle of it with whatever button, where it is called a call', () => {
    const inset = (name: string, link: string) =>
      page(`<div class="${name}"><h3>Sell or buy</h3><p>See what others ask.</p>${link}</div>${story(13, 24)}`);
    expect(calls(inset('inline-cta', '<a class="btn" href="/listings">Check our listings</a>'))).toHaveLength(1);
    expect(calls(inset('inline-cta', '<div class="cta-button"><a href="/listings">Check our listings</a></div>'))).toHaveLength(1);
    expect(calls(inset('inline-cta', '<a href="/listings">Check our listings</a>'))).toEqual([]);
    expect(calls(inset('aside', '<a class="btn" href="/listings">Check our listings</a>'))).toEqual([]);
  });

  it('not in the middle of it where it says what the page is of', () => {
    const head = (name: string) =>
      page(`<div class="head-cta"><b>${name}</b> €90 <a class="btn" href="/seller">More from the seller</a></div>${story(13, 24)}`);
    expect(calls(head('Boats in the harbour'))).toEqual([]);
    expect(calls(head('Oars and sails'))).toHaveLength(1);
  });

  it('not in the middle of it where it is one of a row of sections of one build', () => {
    const section = (name: string) =>
      `<section class="panel"><div><h3>${name}</h3><p>It floats in all weathers.</p><div class="main-cta"><a href="/${name}">Try for free</a></div></div></section>`;
    expect(calls(page(`${['Auk', 'Brent', 'Coot'].map(section).join('')}${story(13, 24)}`))).toEqual([]);
    expect(calls(page(`${['Auk', 'Auk', 'Auk'].map(section).join('')}${story(13, 24)}`))).toHaveLength(3);
    expect(calls(page(`${section('Auk')}${story(13, 24)}`))).toHaveLength(1);
    const five = `${['Auk', 'Brent', 'Coot', 'Dunlin'].map(section).join('')}<p>${'A boat. '.repeat(9)}</p><div>${section('Eider')}</div>`;
    expect(calls(page(`${five}${story(13, 24)}`))).toEqual([]);
    const part = (name: string, end = '') =>
      `<section><h2>${name}</h2>${story(13, 24)}<p>See <a href="/a">more</a> of it.</p>${end}</section>`;
    expect(calls(page(`${part('Auk')}${part('Brent', section('Coot'))}${part('Dunlin')}`))).toHaveLength(1);
  });

  it('not on a page that is an offer', () => {
    expect(calls(page(box), 'https://www.boats.example/')).toEqual([]);
  });
});
