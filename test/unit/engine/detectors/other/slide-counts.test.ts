// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const slides = (counts: readonly string[], tag = 'span') =>
  clutterOf(
    `<h1>Boats</h1>${counts.map((count, at) => `<div><${tag}>${count}</${tag}><h2>Slide ${at}</h2>${story(at, at)}</div>`).join('')}`,
  )
    .map(({ text }) => text)
    .join();

it('what counts the slides of a show goes', () => {
  expect(slides(['1/3', '2/3', '3/3'])).toBe('1/3,2/3,3/3');
  expect(slides(['1 / 3', '2 / 3'])).toBe('1 / 3,2 / 3');
  const parts = [1, 2, 3].map((at) => `<div>${at}</div><div>of 3</div>`);
  expect(slides(parts, 'div')).toBe('1 of 3,2 of 3,3 of 3');
});

it.each([
  ['marks', ['8/10', '7/10', '9/10']],
  ['a fraction', ['1/2']],
  ['what is in no order', ['2/3', '1/3']],
  ['more than there are', ['1/2', '2/2', '3/2']],
])('and not %s', (_, counts) => {
  expect(slides(counts)).toBe('');
});
