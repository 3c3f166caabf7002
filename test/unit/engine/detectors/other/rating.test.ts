// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (list: string) => clutterOf(`<h1>Loom driver loses picks</h1>${list}<hr>${story(1, 6)}`).map(({ text }) => text);
const scale = (href: string, marks = [1, 2, 3, 4, 5]) =>
  marks.map((mark) => `<li><a href="${href}" title="Mark">${mark}</a></li>`).join('');

it('marks to give are no part of the text, nor is the mark so far', () => {
  expect(taken(`<ul>${scale('#')}</ul>`)).toEqual(['1 2 3 4 5']);
  expect(taken(`<ul><li style="width:80%">80</li>${scale('#')}</ul>`)).toEqual(['80 1 2 3 4 5']);
});

it.each([
  ['leads to other pages', scale('/p?n=2')],
  ['says numbers that nobody can press', '<li>1</li><li>2</li><li>3</li>'],
  ['has other numbers', scale('#', [4, 8, 15])],
  ['says more than numbers', `${scale('#')}<li>and what was found</li>`],
])('a list stays that %s', (_, items) => expect(taken(`<ul>${items}</ul>`)).toEqual([]));
