// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const by = '<p>2 May <a rel="author" href="/author/hask">Hask／ハスク</a></p>';
const face = '<div><img src="/a.jpg" width="88" height="88" alt=""></div>';
const name = '<p><a href="/author/hask">Hask／ハスク</a></p>';
const bio = '<p>港町で暮らす人のための文化雑誌。船や料理、音楽など、毎日を楽しくする話を届ける。連載も多数。</p>';
const notesOn = (card: string, over = by): string[] =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${over}${story(1, 6)}${card}</article>`).flatMap(({ kind, text }) =>
    kind === 'author' ? [text] : [],
  );

describe('a card below the text with the link of its byline', () => {
  it('goes, whatever its words are', () => {
    expect(notesOn(`<div>${face}<div>${name}${bio}<p>Web: <a href="https://hask.example/">hask.example</a></p></div></div>`)).toEqual([
      expect.stringMatching(/^Hask.*港町で/),
    ]);
  });

  it.each([
    ['there is no face', `<div>${name}${bio}</div>`, by],
    ['the byline is another', `<div>${face}${name}${bio}</div>`, by.replace('hask', 'lee')],
    ['it is a comment', `<div>${face}${name}<time>3 May</time>${bio}</div>`, by],
    ['it says when', `<div>${face}${name}<span>3 May 2024, 10:20</span>${bio}</div>`, by],
    ['it leads to a story', `<div>${face}${name}<p><a href="/story/2">Sails</a></p>${bio}</div>`, by],
    ['something comes before the name', `<div>${face}<p>To whom the harbour belongs</p>${name}${bio}</div>`, by],
  ])('stays where %s', (_, card, over) => expect(notesOn(card, over).join()).not.toContain('港町で'));
});
