// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (heading: string, url = 'https://news.example/blog/boats') =>
  clutterOf(`<main>${heading}<h1>Boats in the harbour</h1>${story(1, 6)}</main>`, url).map(({ text }) => text);

describe('the name of a blog over a story', () => {
  it.each([
    '<h1><a href="/blog/">The Harbour Blog</a></h1>',
    '<h2><a href="/">The Harbour Blog</a></h2>',
    '<a href="/blog"><h1>The Harbour Blog</h1></a>',
  ])('goes: %s', (heading) => {
    expect(taken(heading)).toEqual(['The Harbour Blog']);
  });

  it('stays where it leads to the story, elsewhere or nowhere, and on the blog’s own page', () => {
    expect(taken('<h1><a href="/blog/boats">Boats</a></h1>')).toEqual([]);
    expect(taken('<h1><a href="/blogs/">Boats</a></h1>')).toEqual([]);
    expect(taken('<h1>The Harbour Blog</h1>')).toEqual([]);
    expect(taken('<h1><a href="/blog/">The Harbour Blog</a></h1>', 'https://news.example/blog/')).toEqual([]);
  });

  it('stays between paragraphs', () => {
    expect(taken(`${story(1, 3)}<h2><a href="/blog/">The Harbour Blog</a></h2>`)).toEqual([]);
  });
});
