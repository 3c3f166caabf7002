// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const entry = (time: string, href: string) =>
  `<li><div>${time}</div><a href="${href}">The keeper who stayed at home for the boats ${href}</a></li>`;
const list = (times: readonly string[], site = '') =>
  `<h3>News of the coast</h3><ul>${times.map((time, i) => (time.includes(':') ? entry(time, `${site}/news/${i}`) : `<li>${time}</li>`)).join('')}</ul>`;
const taken = (box: string) =>
  clutterOf(`<main><article><h1>Boats in the harbour</h1>${story(1, 14)}</article>${box}</main>`).filter(
    ({ reason }) => reason.id === 'other_stories',
  );

it('takes the news of a site below a story, the newest first', () => {
  expect(taken(list(['13:00', '21 September 2026', '16:45', '12:35']))).toMatchObject([{ kind: 'related' }]);
  expect(taken(list(['16:45', '12:35', '09:05']))).toHaveLength(1);
});

it('leaves a programme, what leads elsewhere, and a list of days', () => {
  expect(taken(list(['09:05', '12:35', '16:45']))).toEqual([]);
  expect(taken(list(['16:45', '12:35', '09:05'], 'https://quay.example'))).toEqual([]);
  expect(taken(list(['21 September 2026', '16:45', '20 September 2026', '12:35', '19 September 2026', '09:05']))).toEqual([]);
});
