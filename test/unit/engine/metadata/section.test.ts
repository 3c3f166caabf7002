// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

it('the section ends without the sign that a template sets behind it', () => {
  const head = '<meta property="article:section" content="Boats,">';
  expect(metadataOf({ head, body: `<h1>${title}</h1>${paragraphs.long}` }).section).toBe('Boats');
});

it.each([
  ['Islands', 'Islands'],
  ['Return to the islands', undefined],
  ['Zurück', undefined],
  ['Hask Islands', undefined],
])('the section is what the link above the heading says, and neither a way back nor the site: %s', (text, section) => {
  const head = '<meta property="og:site_name" content="Hask Islands">';
  const body = `<main><div><a href="/islands">${text}</a></div><h1>${title}</h1>${paragraphs.long}</main>`;
  expect(metadataOf({ head, body }).section).toBe(section);
});
