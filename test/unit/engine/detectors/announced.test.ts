// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const shops = ['one.example', 'two.example', 'three.example', 'four.example'];
const cards = `<ul>${shops.map((shop) => `<li><a href="https://${shop}/book"><img src="b.jpg"><h3>A book on lights from ${shop}</h3></a></li>`).join('')}</ul>`;
const among = (before: string, after = story(7, 9)): string =>
  `<article><h1>Boats in the harbour</h1>${story(1, 6)}${before}${cards}${after}</article>`;
const railsOn = (html: string) => clutterOf(html).filter(({ kind }) => kind === 'related');

describe('a list of cards that lead to other sites', () => {
  it.each([
    ['a line that ends in a colon', among('<p>The best books on lights. We read all nine that came out this year and kept four:</p>')],
    ['such a line at the end of the article', among('<p>The books that we kept, in our order:</p>', '')],
    ['such a line in Japanese', among('<p>編集部が選んだ本は次のとおりです：</p>')],
    ['the heading of a section within the text', among('<h2>The books</h2>')],
  ])('is the article’s where it is announced by %s', (_, html) => {
    expect(railsOn(html)).toEqual([]);
  });

  it.each([
    ['nothing', among('')],
    ['a sentence that ends', among('<p>The storm went on for nine days and nobody in the harbour slept.</p>')],
    ['a label with a colon', among('<p>Our partners:</p>')],
    ['a heading that says related', among('<h2>Related stories</h2>')],
    ['a heading below the article', among('<h2>Our network</h2>', '')],
  ])('is a rail after %s', (_, html) => {
    expect(
      railsOn(html)
        .map(({ text }) => text)
        .join(),
    ).toContain('four.example');
  });

  it('is none where the links lead to the pictures’ own files, which a shop keeps elsewhere', () => {
    expect(railsOn(among('').replace(/\/book"/g, '/1000x1000/book.jpg?c=2"'))).toEqual([]);
  });

  it('is a rail where a sentence that ends in a colon announces what is trending', () => {
    const rails = railsOn(among("<p>A mix of what's trending on our other sites:</p>"));
    expect(rails.map(({ text }) => text).join()).toContain('four.example');
  });
});
