import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const text = (inside: string) => `<p>Read ${inside} in peace.</p>`;

it.each([
  ['the page itself', '#'],
  ['its top', '#top'],
  ['code', 'javascript:void(0)'],
])('a link to %s is text', async (_, href) => expect(await tidied(text(`<a href="${href}">a word</a>`))).toBe(text('a word')));

it('one to another page is as it was', async () => {
  const other = text('<a href="https://other.example/#">a word</a>');
  expect(await tidied(other)).toBe(other);
});
