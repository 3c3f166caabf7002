// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const code = 'boats &lt;- list(red = 1,\n  blue = 2)';
const copies = (copy: string, own = code) =>
  clutterOf(
    `<article><h1>Boats in R</h1>${story(1, 4)}<div><table><tr><td><pre>${own}</pre></td></tr></table>${copy}</div>${story(5, 8)}</article>`,
  ).flatMap(({ kind, text }) => (kind === 'hidden' ? [text] : []));

it('the hidden copy of a listing right behind it goes', () => {
  expect(copies(`<p style="display:none">${code.replace('\n ', '')}</p>`)).toEqual(['boats <- list(red = 1, blue = 2)']);
});

it.each([
  ['is shown', `<p>${code}</p>`],
  ['says something else', '<p style="display:none">boats &lt;- list(red = 1, green = 2)</p>'],
])('one that %s stays', (_, copy) => {
  expect(copies(copy)).toEqual([]);
});
