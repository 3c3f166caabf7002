// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://docs.example/en/v2/guide/boats.html';
const taken = (box: string, at = url) => clutterOf(`<main><h1>Boats</h1>${box}${story(1, 6)}</main>`, at).map(({ text }) => text);
const list = (...hrefs: string[]) =>
  `<div>English <ul>${hrefs.map((href, i) => `<li><a href="${href}">Language ${i}</a></li>`).join('')}</ul></div>`;

describe('the same page in other versions', () => {
  it.each([
    ['languages', list('/de/v2/guide/boats.html', '/fr/v2/guide/boats.html', '/ja/v2/guide/boats.html')],
    [
      'releases',
      '<p>Version: <a href="/en/v1/guide/boats.html">1</a> <a href="../../v0/guide/boats.html">0</a> <a href="/en/v3/guide/boats.html">3</a></p>',
    ],
    [
      'releases in a box of their own',
      '<div><a href="/en/v1/guide/boats.html">1</a> <a href="/en/v0/guide/boats.html">0</a> <a href="/en/v3/guide/boats.html">3</a></div>',
    ],
  ])('goes: %s', (_, box) => {
    expect(taken(box)).toHaveLength(1);
  });

  it.each([
    ['other pages', list('/de/v2/guide/boats.html', '/fr/v2/guide/boats.html', '/en/v2/guide/oars.html')],
    ['what it asks for', list('?page=2', '?page=3', '?page=4')],
    ['parts of this one', list('#oars', '#sails', '#ropes')],
    ['pages of others', list('https://a.example/boats.html', 'https://b.example/boats.html', 'https://c.example/boats.html')],
    ['two of them', list('/de/v2/guide/boats.html', '/fr/v2/guide/boats.html')],
  ])('does not: %s', (_, box) => {
    expect(taken(box)).toEqual([]);
  });

  it('is not what a line announces', () => {
    const kinds =
      '<ul><li><a href="/oak/boats.html">Oak</a></li><li><a href="/ash/boats.html">Ash</a></li><li><a href="/elm/boats.html">Elm</a></li></ul>';
    expect(taken(`<p>The boats of the harbour are built of these:</p>${kinds}`)).toEqual([]);
    expect(taken(`<p>The boats of the harbour.</p>${kinds}`)).toHaveLength(1);
  });

  it('is not asked of a front page, whose name all share', () => {
    expect(taken(list('https://a.docs.example/', 'https://b.docs.example/', 'https://c.docs.example/'), 'https://docs.example/')).toEqual(
      [],
    );
  });
});
