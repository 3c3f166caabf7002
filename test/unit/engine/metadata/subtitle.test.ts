// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const titleOf = (heading: string, head = ''): string =>
  metadataOf({ head, body: `<main><h1>${heading}</h1>${paragraphs.long}</main>` }).title;

it('a second line in the headline is none of the title where nothing declares it', () => {
  expect(titleOf(`<span>${title}</span> <span>How the baker made peace with the harbour</span>`)).toBe(title);
  expect(titleOf(`<span>${title}</span> and how the baker made peace`)).toBe(`${title} and how the baker made peace`);
});

it('it is a part where one title declares it', () => {
  const head = `<meta property="og:title" content="${title} How the baker made peace">`;
  expect(titleOf(`<span>${title}</span> <span>How the baker made peace</span>`, head)).toBe(`${title} How the baker made peace`);
});
