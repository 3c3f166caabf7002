// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const caption = 'How the boats were counted';
const dialog = (words = caption, id = 'box-1') =>
  `<div id="${id}" class="modal fade" role="dialog"><div><button>×</button><b>Boats at sea</b></div><img src="/large.jpg" width="900"><p>${words}</p></div>`;
const taken = (opened: string, { opener = '<img src="/a.jpg" data-toggle="modal" data-target="#box-1">' } = {}) =>
  clutterOf(
    `<h1>Harbour</h1>${story(1, 1)}<div><h3>Boats at sea</h3><div><div>${opener}${opened}</div><div>${caption}</div></div>${story(2, 2)}</div>`,
  )
    .map(({ text }) => text)
    .join();

it('the dialog that a picture opens, which shows it with the same words again, goes', () => {
  expect(taken(dialog())).toBe(`× Boats at sea ${caption}`);
  expect(taken(dialog(), { opener: '<a href="#box-1"><img src="/a.jpg"></a>' })).toContain(caption);
});

it('stays where it says more, or another thing opens it', () => {
  expect(taken(dialog(`${caption}, and by whom`))).toBe('');
  expect(taken(dialog(caption, 'box-2'))).toBe('');
  expect(taken(dialog(), { opener: '<a href="#box-1">Read more</a>' })).toBe('');
});
