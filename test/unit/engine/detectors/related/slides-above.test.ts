// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const slide = (
  n: number,
  said = 'The council of the harbour has met again, and it said of the new quay that nobody…',
  href = `/news/${n}`,
) =>
  `<div><div><a href="${href}"><img src="/${n}.jpg"></a></div><div><div>0${n}.10.2026</div><div>${said}</div><div><a href="${href}">Read more</a></div></div></div>`;
const taken = (slides: string, below = story(1, 9)) =>
  clutterOf(`<div><div class="slider"><div>${slides}</div></div><div><div>Boats in the harbour</div>${below}</div></div>`).filter(
    ({ reason }) => reason.id === 'other_stories',
  ).length;

it('other stories in a row over the page’s own go', () => {
  expect(taken(slide(1) + slide(2) + slide(3))).toBe(3);
});

it.each([
  [
    'do not break off',
    [1, 2, 3].map((n) => slide(n, 'The council of the harbour has met again and spoken of the new quay.')).join(''),
    undefined,
  ],
  ['lead to one page', [1, 2, 3].map((n) => slide(n, undefined, '/news/1')).join(''), undefined],
  ['are two', slide(1) + slide(2), undefined],
  ['are what there is to read', slide(1) + slide(2) + slide(3), story(1, 2)],
])('and stay where they %s', (_, slides, below) => {
  expect(taken(slides, below)).toBe(0);
});
