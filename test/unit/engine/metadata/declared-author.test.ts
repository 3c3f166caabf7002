// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const read = (data: object, around = '') =>
  metadataOf({
    head: `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`,
    body: `<main><article><h1>${title}</h1>${around}${paragraphs.long}</article></main>`,
  });

describe('of a program or a product that a page presents', () => {
  const ware = { name: title, datePublished: '2021-11-03', author: { '@type': 'Organization', name: 'Hask Works' } };

  it.each(['SoftwareApplication', 'Product'])('neither maker nor day are the page’s: %s', (type) => {
    const { byline, publishedTime } = read({ '@type': type, ...ware });
    expect({ byline, publishedTime }).toEqual({});
  });

  it('but those of an article are', () => {
    const { byline, publishedTime } = read({ '@type': 'Article', ...ware });
    expect({ byline, publishedTime }).toEqual({ byline: 'Hask Works', publishedTime: '2021-11-03' });
  });
});

it.each([
  ['ann-mill7', 'https://hask.example/author/ann-mill7/', undefined],
  ['ann-mill7', 'https://hask.example/user/ann-mill7/', 'ann-mill7'],
  ['Ann Mill', 'https://hask.example/author/ann-mill/', 'Ann Mill'],
])('the login of an author who gave no name is none: %s of %s', (name, url, byline) => {
  expect(read({ '@type': 'Article', headline: title, author: { '@type': 'Person', name, url } }).byline).toBe(byline);
});

describe('further authors', () => {
  const data = { '@type': 'Article', headline: title, author: { '@type': 'Person', name: 'Bo Arle' } };
  const link = (name: string) => `<a href="/author/${name.replace(/\W/g, '')}">${name}</a>`;

  it.each([
    [`<div>${link('Ann Lee')}<span>, </span>${link('Bo Arle')}<span> &</span> ${link('Cy Dorn')}</div>`, 'Ann Lee, Bo Arle & Cy Dorn'],
    [`<div>${link('Bo Arle')}, ${link('Chief Editor')} at ${link('Cy Dorn')}</div>`, 'Bo Arle'],
    [`<div>${link('Bo Arle')}, Chief Editor</div>`, 'Bo Arle'],
    [`<div>${link('Bo Arle')}</div><div>${link('Cy Dorn')}</div>`, 'Bo Arle'],
  ])('stand in a row with the one whom the data know: %s', (line, byline) => expect(read(data, line).byline).toBe(byline));
});

describe('a review that a product has', () => {
  const by = (name: string) => ({ '@type': 'Review', name: title, author: { '@type': 'Person', name }, datePublished: '2025-11-24' });

  it('is the page’s own where it is the only one', () => {
    expect(read({ '@type': 'Product', name: title, review: by('Ann Lee') }).byline).toBe('Ann Lee');
  });

  it('is a customer’s where there are several', () => {
    const { byline, publishedTime } = read({ '@type': 'Product', name: title, review: [by('Ann Lee'), by('Bo Arle')] });
    expect({ byline, publishedTime }).toEqual({});
  });
});
