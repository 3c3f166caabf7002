// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

it.each([
  ['Ann Reid, Hask Gazette', 'Ann Reid'],
  ['Ann Reid, Per Holm', 'Ann Reid, Per Holm'],
  ['Super User', undefined],
])('the author a page declares as "%s"', (content, byline) => {
  const head = `<meta name="author" content="${content}"><meta property="og:site_name" content="Hask Gazette">`;
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.long}</main>` }).byline).toBe(byline);
});
