// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const excerpt = 'The mayor opened the new quay on Monday, and the fishermen say that it came two winters too late for them all ...';
const card = (n: number, { href = `/news/${n}`, day = '06.03.2026', text = excerpt } = {}): string =>
  `<li><div><a href="${href}"></a><img src="${n}.jpg"></div><div><div>The coast</div><a href="${href}"></a>
  <div>Another story of the coast, number ${n}</div><p><span>${day}</span>${text}</p></div></li>`;
const cards = (options = {}): string => `<ul>${[1, 2, 3, 4].map((n) => card(n, options)).join('')}</ul>`;
const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 14)}</div>${box}`;
const others = (html: string) => clutterOf(html).filter(({ reason }) => reason.id === 'other_stories');

it('takes cards over whose words an empty link is laid, below the story', () => {
  expect(others(below(cards()))).toMatchObject([{ kind: 'related', text: expect.stringContaining('number 4') }]);
  expect(others(below(cards().replaceAll('ul>', 'div>').replaceAll('li>', 'div>')))).toHaveLength(1);
  expect(others(below(cards({ day: '' })))).toHaveLength(1);
  expect(others(below(cards({ text: 'It was built of granite in the year of the great flood.' })))).toHaveLength(1);
});

it('leaves what announces nothing, leads to other sites, to one page or above the story', () => {
  expect(others(below(cards({ day: '', text: 'It was built of granite in the year of the great flood.' })))).toEqual([]);
  expect(others(below(cards({ href: 'https://quay.example/' })))).toEqual([]);
  expect(others(below(cards({ href: '/shop' })))).toEqual([]);
  expect(others(`${cards()}${below('')}`)).toEqual([]);
});

it('takes several lists of them, though together they say nearly as much as the story', () => {
  const list = (from: number) => `<ul>${[1, 2, 3].map((n) => card(from + n)).join('')}</ul>`;
  const below = (sentences: number) =>
    others(`<article><h1>Boats</h1>${story(1, sentences)}</article>${[0, 10, 20, 30].map(list).join('<p>More</p>')}`);
  expect(below(14)).toHaveLength(4);
  expect(below(6).length).toBeLessThan(4);
});
