// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const page = (row: string) =>
  text(
    build(
      `<main><p data-keep>First.</p><section>${row}<ul><li data-keep>A ketch on the ice</li><li data-keep>Who owns the pier</li></ul></section></main>`,
    ),
  );

it('a heading stays over kept cards, without the link to all of its kind that shares its row', () => {
  const link = '<div><div><a href="/ships">More on ships</a></div></div>';
  expect(page(`<div><h2>Ships</h2>${link}</div>`)).toBe('First.ShipsA ketch on the iceWho owns the pier');
});

it('such a heading stays over cards whose names are headings of its rank', () => {
  const cards = '<ul><li data-keep><h2>A ketch on the ice</h2></li><li data-keep><h2>Who owns the pier</h2></li></ul>';
  const section = (link: string) =>
    text(build(`<main><p data-keep>First.</p><section><div><h2>Ships</h2>${link}</div>${cards}</section></main>`, '', {}, 'listing'));
  expect(section('<a href="/ships">View all</a>')).toContain('Ships');
  expect(section('')).not.toContain('Ships');
});

it.each([
  ['a card', '<h2>Ships</h2><p>They come in at eight, and leave when the tide turns and the wind allows it.</p><a href="/ships">More</a>'],
  ['a picture', '<h2>Ships</h2><a href="/ships"><img src="/a.jpg" width="600">More on ships</a>'],
])('no heading stays that shares its box with %s', (_, box) => {
  expect(page(`<div>${box}</div>`)).not.toContain('Ships');
});
