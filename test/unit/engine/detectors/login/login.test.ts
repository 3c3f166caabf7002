// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (box: string) =>
  clutterOf(`<main><h1>Boats</h1>${story(1, 6)}${box}${story(7, 8)}</main>`)
    .filter(({ kind }) => kind === 'login')
    .map(({ text }) => text);

describe('a line that begins with a link to sign in', () => {
  it.each([
    [
      '<p><a href="/login">Sign in</a> to add this item to your wishlist or follow it</p>',
      'Sign in to add this item to your wishlist or follow it',
    ],
    ['<div><a href="/login">Log in</a> or <a href="/join">register</a> to post</div>', 'Log in or register to post'],
  ])('goes with what it is for: %s', (box, said) => {
    expect(taken(box)).toEqual([said]);
  });

  it('stays where it is told of, and gives the link alone where something else follows', () => {
    expect(
      taken('<p><a href="/login">Sign in</a> to the harbour was once done with a bell, which everybody on the quay knew.</p>'),
    ).toEqual([]);
    expect(taken('<p><a href="/login">Sign in</a> | Help</p>')).toEqual(['Sign in']);
  });
});
