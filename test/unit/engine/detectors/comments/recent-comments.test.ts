// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const entry = (name: string, at: string, said = 'Thanks for the pictures of the boats, they remind me of …') =>
  `<li><a href="${at}">${name}</a>: ${said}</li>`;
const gone = (list: string) =>
  clutterOf(`<div>${list}</div><article><h1>Boats</h1>${story(1, 6)}</article>`, 'https://news.example/boats').flatMap(({ kind, text }) =>
    kind === 'comments' ? [text] : [],
  );

describe('what was last said under other pages', () => {
  const others = [
    entry('Ann', '/nets#comment-12'),
    entry('Bo', '/nets/#comment-9'),
    entry('Cy', 'https://news.example/oars/comment-page-2#comment-4'),
  ];

  it('goes as a list', () => {
    expect(gone(`<ul>${others.join('')}</ul>`)).toEqual([expect.stringMatching(/^Ann : .* Bo : .* Cy : /)]);
  });

  it.each([
    ['of the page itself', [entry('Ann', '#comment-1'), entry('Bo', '#comment-2'), entry('Cy', '/boats#comment-3')]],
    ['of the pages that its thread is cut into', [1, 2, 3].map((i) => entry('Ann', `/boats/comment-page-${i}/#comment-${i}`))],
    ['of one other page', [1, 2, 3].map((i) => entry('Ann', `/boats-print/#comment-${i}`))],
    ['of another site', [1, 2, 3].map((i) => entry('Ann', `https://forum.example/a${i}#comment-${i}`))],
    ['of other things too', [...others, '<li><a href="/nets">Nets</a>: how they were made when the town was young.</li>']],
    [
      'that tells what was said',
      [1, 2, 3].map((i) =>
        entry(
          'Ann',
          `/nets-${i}#comment-${i}`,
          'I have mended boats for forty years, have never seen a winter like this one, and hope not to see another.',
        ),
      ),
    ],
    ['of two', others.slice(0, 2)],
  ])('stays where it is one %s', (_, list) => expect(gone(`<ul>${list.join('')}</ul>`)).toEqual([]));
});
