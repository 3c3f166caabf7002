// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const entry = (address: string, title: string, from: number, name = 'scrollblock') =>
  `<div class="${name}" data-url="https://news.example${address}"><article><header><h1>${title}</h1></header>${story(from, from + 6)}</article></div>`;
const taken = (...entries: string[]) =>
  clutterOf(`<main><section>${entries.join('')}</section></main>`).flatMap(({ reason }) =>
    reason.id === 'other_stories' ? [reason.detail] : [],
  );
const own = entry('/story', 'Boats in the harbour', 1);

it('articles below the page’s own go that have an address and a headline of their own', () => {
  expect(taken(own, entry('/ropes', 'Ropes on the quay', 11), entry('/masts', 'Masts in the wind', 21))).toEqual([
    'Ropes on the quay',
    'Masts in the wind',
  ]);
});

it.each([
  ['has the page’s address', [own, entry('/story', 'Boats in the harbour, part two', 11)]],
  ['is of another build', [own, entry('/ropes', 'Ropes on the quay', 11, 'part')]],
  ['has no headline', [own, entry('/ropes', 'Ropes', 11).replaceAll('h1', 'h2')]],
  ['stands on a page that has no such box', [entry('/ropes', 'Ropes', 11), entry('/masts', 'Masts', 21)]],
  ['leads to another site', [own, entry('/ropes', 'Ropes', 11).replace('news.example', 'quay.example')]],
])('one stays that %s', (_, entries) => {
  expect(taken(...entries)).toEqual([]);
});
