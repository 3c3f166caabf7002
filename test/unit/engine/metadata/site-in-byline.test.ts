// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const byline = (author: string) =>
  metadataOf({
    head: `<meta property="og:site_name" content="Hask Gazette"><meta name="author" content="${author}">`,
    body: `<article><h1>${title}</h1>${paragraphs.long}</article>`,
  }).byline;

it.each([
  ['Ann Lee The Hask Gazette', 'Ann Lee'],
  ['Ann Lee | Hask Gazette', 'Ann Lee'],
  ['Ann Lee, Hask Gazette', 'Ann Lee'],
  ['Ann Lee for the Hask Gazette', 'Ann Lee'],
  ['Ann Lee', 'Ann Lee'],
  ['Friends of Hask Gazette', 'Friends of Hask Gazette'],
])('the author "%s" is “%s”', (said, name) => expect(byline(said)).toBe(name));

it.each([
  ['The Hask Gazette', 'Ann Lee, Hask Gazette', 'Ann Lee'],
  ['Hask 24', 'Ann Lee, Hask 24 North', 'Ann Lee'],
  ['Hask News', 'Ann Lee, Hask News Digital', 'Ann Lee'],
  ['Hask', 'Ann Lee, Hask Martin', 'Ann Lee, Hask Martin'],
  ['HSK', 'Ann Lee, HSK NORTH', 'Ann Lee'],
  ['HSK', 'Ann Lee, Hsk Martin', 'Ann Lee, Hsk Martin'],
  ['Hask News', 'Ann Lee, Hask News and what it was to me', 'Ann Lee, Hask News and what it was to me'],
])('on “%s” the author "%s" is “%s”', (site, said, name) => {
  const head = `<meta property="og:site_name" content="${site}"><meta name="author" content="${said}">`;
  expect(metadataOf({ head, body: `<article><h1>${title}</h1>${paragraphs.long}</article>` }).byline).toBe(name);
});

it.each(['Ann Lee, Hask News', 'Ann Lee, Hask News Digital'])('the author printed as "%s" is Ann Lee', (said) => {
  const body = `<article><h1>${title}</h1><p class="byline">By <a href="/a">${said}</a></p>${paragraphs.long}</article>`;
  expect(metadataOf({ head: '<meta property="og:site_name" content="Hask News">', body }).byline).toBe('Ann Lee');
});
