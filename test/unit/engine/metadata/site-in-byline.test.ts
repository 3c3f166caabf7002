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
