// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (first: string, others = ['/1', '/2']) =>
  clutterOf(
    `<article><h1>Boats in the harbour</h1>${story(1, 6)}<ul><li>${first}</li>${others.map((href) => `<li><a href="${href}">The keeper who stayed at home ${href}</a></li>`).join('')}</ul>${story(7, 9)}</article>`,
    'https://news.example/2024/05/01/boats-in-the-harbour',
  ).flatMap(({ reason }) => (reason.id === 'related_heading' ? [reason.detail] : []));

it('a list goes that says in capitals of what it has more', () => {
  expect(taken('MORE BOATS')).toEqual(['MORE BOATS']);
  expect(taken('MÁS FÚTBOL')).toEqual(['MÁS FÚTBOL']);
});

it('and stays where it says something else, or leads elsewhere', () => {
  expect(taken('More boats')).toEqual([]);
  expect(taken('BOATS')).toEqual([]);
  expect(taken('MORE BOATS', ['/1', 'https://law.example/2'])).toEqual([]);
});
