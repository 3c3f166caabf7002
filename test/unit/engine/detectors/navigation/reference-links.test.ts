// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const entries = [
  'Holt A. Gravel banks of the coast. J Coast. 2011; 12: 5–10.',
  'Moss B. Gulls. Birds. 2015.',
  'Reed C. Breakwaters. Harbours. 2019.',
];
const taken = (tools: string, of = entries) =>
  clutterOf(
    `<article><h1>Boats in the harbour</h1>${story(1, 6)}<h2>References</h2><ol>${of.map((entry) => `<li>${entry} ${tools}</li>`).join('')}</ol></article>`,
  )
    .filter(({ reason }) => reason.id === 'navigation_link')
    .map(({ text }) => text);

describe('links behind the entries of references', () => {
  it.each([
    ['in a list', '<ul><li><a href="/1">View Article</a></li><li><a href="/2">Google Scholar</a></li></ul>', 'View Article Google Scholar'],
    ['in a line', '<span class="l"><a href="/1">CrossRef</a> | <a href="/2">Google Scholar</a></span>', 'CrossRef | Google Scholar'],
    ['in brackets', '<div>[<a href="/1">PubMed</a>] [<a href="/2">CAS</a>]</div>', '[ PubMed ] [ CAS ]'],
    ['in Chinese', '<p><a href="/1">谷歌学术</a></p>', '谷歌学术'],
  ])('go, %s', (_, tools, text) => expect(taken(tools)).toEqual([text, text, text]));

  it('stay where a text names each of them once', () => {
    expect(taken('', ['<a href="/1">PubMed</a>', '<a href="/2">Google Scholar</a>', '<a href="/3">Scopus</a>'])).toEqual([]);
  });

  it('do not take the entry along', () => {
    expect(taken('<a href="/1">Google Scholar</a>').join()).not.toContain('Moss');
  });
});
