// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const titles = (html: string) => clutterOf(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('the way to more of the same, below the text', () => {
  const box = (blurb: string, link = '<a href="/harbours">More harbours</a>') =>
    `<section><h2>Explore more <em>harbours</em></h2><p>${blurb}</p>${link}</section>`;
  const blurb = 'How do others moor? Click through the harbours of our readers.';
  const gone = (html: string, after = '') => titles(`<article><h1>Boats</h1>${story(1, 12)}</article>${html}${after}`);

  it('goes with its heading, its line and its link', () => {
    expect(gone(box(blurb))).toEqual([
      'related: Explore more harbours How do others moor? Click through the harbours of our readers. More harbours',
    ]);
  });

  it.each([
    ['a text follows', box(blurb), story(13, 14)],
    ['more is said', box(blurb.repeat(5)), ''],
    ['the link leads to another site', box(blurb, '<a href="https://boats.example/">More harbours</a>'), ''],
    [
      'the link stands in the line',
      box('How others moor is told in <a href="/harbours">the book of harbours</a>, by our readers.', ''),
      '',
    ],
  ])('stays where %s', (_, html, after) => expect(gone(html, after)).toEqual([]));
});
