// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { factsOnly } from '../../../../src/engine/article/heading/facts-only';
import { bylineLine } from '../../../../src/engine/tidy/lines/byline-line';
import type { Context } from '../../../../src/engine/tidy/step';

const metadata = {
  title: 'Boats in the ice',
  byline: 'Ann Lee',
  section: 'Harbour',
  lang: 'en',
  publishedTime: '2022-04-21T20:32:20Z',
  modifiedTime: '2022-04-25',
};
const story = '<p>The harbour was frozen from the first week of the year to the last, and no boat came in.</p>';

function left(html: string, facts: Partial<typeof metadata> = {}): string {
  const known = { ...metadata, ...facts };
  const root = document.createElement('article');
  root.innerHTML = html;
  bylineLine(root, {
    ...known,
    page: { lang: 'en', url: new URL('https://news.example/blog/sea%20life/blue/boats') },
    dir: 'ltr',
    saysFacts: factsOnly(known),
  } as unknown as Context);
  return root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

it.each([
  ['a piece of a line between boxes', `<section><ul></ul><span class="date">21 April 2022, 14:32</span><div>${story}</div></section>`],
  ['what its author is', `<p>By Ann Lee, Staff Writer</p>${story}`],
  ['its section', `<div><span>Harbour</span>${story}</div>`],
  ['its section in a paragraph', `<p>Harbour</p>${story}`],
  ['a folder of its address', `<p>Blog</p>${story}`],
  ['a folder in two words', `<div><span>Sea life</span>${story}</div>`],
  ['both its days', `<div><small>postado em 21/04/2022 05:49 / atualizado em 25/04/2022 05:50</small></div>${story}`],
  ['its day in a heading', `<h3>21.04.2022</h3>${story}`],
  [
    'a header of pieces',
    `<header><span><span>Author </span>Posted by <a href="/a">Ann Lee</a></span><span> on <time>21 April 2022</time><time>25 April 2022</time></span></header><div>${story}</div>`,
  ],
])('what stands over the article anyway goes before the text as %s', (_, html) => {
  expect(left(html)).toMatch(/^The harbour was frozen .* came in\.$/);
});

it.each([
  ['another day', `<div><span>21 May 2022, 14:32</span>${story}</div>`],
  ['another word', `<p>Fishing</p>${story}`],
  ['what a line begins with', `<p><span>Harbour</span> and shore, that is where boats are kept in all the winters that we know of.</p>`],
])('stays as %s', (_, html) => {
  expect(left(html)).toMatch(/^(?:21 May|Fishing|Harbour)/);
});

it('goes as two names, joined by a word', () => {
  const line = '<p>Von <a href="/a">Annabel Leeming</a> und <a href="/b">Bartholomew Finch</a></p>';
  expect(left(`${line}${story}`, { byline: 'Annabel Leeming, Bartholomew Finch', lang: 'de' })).toMatch(/^The harbour was frozen/);
});

it('goes in brackets with the house that its author writes for', () => {
  expect(left(`<p><b>[</b>Ann Lee, <b>Harbour Gazette]</b></p>${story}`)).toMatch(/^The harbour was frozen/);
  expect(left(`<p>[As Ann Lee tells it, in her own words and in full]</p>${story}`)).toMatch(/^\[As Ann Lee/);
});

it('goes below a standfirst', () => {
  const standfirst = '<p>Probleme zwischen Einheimischen und Flüchtlingen sind auch an der See ein Thema, wie man hört</p>';
  const line = '<p>Von <a href="/a">Annabel Leeming</a> und <a href="/b">Bartholomew Finch</a></p>';
  expect(left(`${standfirst}${line}${story}`, { byline: 'Annabel Leeming und Bartholomew Finch', lang: 'de' })).not.toContain('Von');
});

it('stays as the first of the days that head a chronicle', () => {
  expect(left(`<h3>21 April 2022</h3>${story}<h3>22 May 2022</h3>${story}`)).toMatch(/^21 April 2022/);
});

it('stays in the text', () => {
  expect(left(`${story}<p>Harbour</p>${story}`)).toContain('came in.Harbour');
});

it('what only its address is called stays, and a folder’s name below the first words', () => {
  expect(left(`<p>Boats</p>${story}`)).toMatch(/^Boats/);
  expect(left(`${story}<p>Blog</p>${story}`)).toContain('Blog');
  expect(left(`<h3>Blue</h3>${story}`)).toMatch(/^Blue/);
});
