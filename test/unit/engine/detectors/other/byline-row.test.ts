// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const sharers = '<div><a href="https://facebook.com/sharer/sharer.php?u=x">f</a> <a href="https://x.com/intent/post?u=x">X</a></div>';
const taken = (row: string) =>
  clutterOf(`<article><h1>Boats</h1><div>${row}${sharers}</div>${story(1, 6)}</article>`).map(({ kind, reason, text }) => [
    kind,
    reason.id,
    reason.detail,
    text,
  ]);

it.each([
  ['<span>By Ann Lee, harbour reporter</span>', 'By Ann Lee, harbour reporter'],
  ['<span>Ann Lee</span> <span>4 March 2024</span>', 'Ann Lee 4 March 2024'],
])('a row of who and when is told as that, though it ends with links to share: %s', (row, said) => {
  expect(taken(row)).toEqual([['other', 'small_print', said, `${said} f X`]]);
});

it.each([
  ['only a few words', '<span>Share this story</span>'],
  ['the number of shares', '<span>120</span>'],
  ['nothing', ''],
])('links to share beside %s are told as such', (_, row) => {
  expect(taken(row).map(([kind]) => kind)).toEqual(expect.arrayContaining(['share']));
  expect(taken(row).map(([, id]) => id)).not.toContain('small_print');
});
