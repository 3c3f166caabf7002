// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

it.each([
  ['Ann Reid, Hask Gazette', 'Ann Reid'],
  ['Ann Reid, Per Holm', 'Ann Reid, Per Holm'],
  ['Super User', undefined],
  ['publisher', undefined],
  ['page.extra.author', undefined],
  ['J.R.R.Reid', 'J.R.R.Reid'],
])('the author a page declares as "%s"', (content, byline) => {
  const head = `<meta name="author" content="${content}"><meta property="og:site_name" content="Hask Gazette">`;
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.long}</main>` }).byline).toBe(byline);
});

it.each([
  [['Lindqvist, Anna', 'Moreau, Paul'], 'Anna Lindqvist, Paul Moreau'],
  [['Anna Lindqvist', 'Moreau, Paul'], 'Anna Lindqvist, Moreau, Paul'],
  [['Anna Lindqvist, PhD'], 'Anna Lindqvist, PhD'],
])('authors as libraries cite them: %s', (names, byline) => {
  const head = names.map((name) => `<meta name="citation_author" content="${name}">`).join('');
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.long}</main>` }).byline).toBe(byline);
});

it('the author of a book, as its chapters declare him', () => {
  for (const property of ['book:author', 'books:author'])
    expect(
      metadataOf({ head: `<meta property="${property}" content="Ann Reid">`, body: `<h1>${title}</h1>${paragraphs.long}` }).byline,
    ).toBe('Ann Reid');
});
