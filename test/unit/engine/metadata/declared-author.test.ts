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

describe('whom the page prints below its headline', () => {
  const data = (name: string) => ({ '@type': 'Article', headline: title, author: { '@type': 'Person', name } });

  it.each([
    ['Bo Arle', '<p>By: Ann Lee</p>', 'Ann Lee'],
    ['Bo Arle', '<p>By Ann Lee, Bo Arle and Cy Dorn</p>', 'Ann Lee, Bo Arle and Cy Dorn'],
    ['Bo Arle', '<p>By Senior Life and Trends Reporter</p>', 'Bo Arle'],
    ['Ann Reid-Lee', '<p>By Ann Lee</p>', 'Ann Reid-Lee'],
    ['Bo Arle', '<p>By Ann L.</p>', 'Bo Arle'],
    ['Bo Arle', '<p>Ann Lee</p>', 'Bo Arle'],
  ])('goes before %s, whom the data know: %s', (name, line, byline) => expect(read(data(name), line).byline).toBe(byline));
});

describe('a day that data give anew with each build', () => {
  const data = (published: string, changed?: string, type = 'BlogPosting') => ({
    '@type': type,
    headline: title,
    datePublished: published,
    ...(changed ? { dateModified: changed } : {}),
  });
  const line = '<div><p>January 31, 2024</p></div>';
  const dayOf = (given: object, around = line) => read(given, around).publishedTime?.slice(0, 10);

  it('gives way to an earlier one right below the headline', () => {
    expect(dayOf(data('Nov 05, 2025', 'Nov 05, 2025'))).toBe('2024-01-31');
    expect(dayOf(data('Nov 05, 2025', 'Nov 04, 2025'))).toBe('2024-01-31');
    expect(dayOf(data('2025-11-05'))).toBe('2024-01-31');
    expect(dayOf(data('2025-11-05'), '<p>Letters of January 31, 2024</p><p>Published November 5, 2025</p>')).toBe('2025-11-05');
  });

  it('stands where the text was changed later, in a thread, and beside a day of the last change, an event or an order of figures', () => {
    expect(dayOf(data('2025-11-05', '2025-11-09'))).toBe('2025-11-05');
    expect(dayOf(data('2025-11-05', '2025-11-05', 'DiscussionForumPosting'))).toBe('2025-11-05');
    expect(dayOf(data('2025-11-05', '2025-11-05'), '<p>Updated January 31, 2024</p>')).toBe('2025-11-05');
    expect(dayOf(data('2025-11-05', '2025-11-05'), '<p>January 31, 2024 from 7 pm</p>')).toBe('2025-11-05');
    expect(dayOf(data('2025-11-05', '2025-11-05'), '<p>05/11/2025</p>')).toBe('2025-11-05');
  });

  it('stands beside a caption that tells when its picture was taken', () => {
    const caption = 'The master of the harbour looks at the ferry from the quay of the old town on January 31, 2024. WIRE/Ann Mill';
    expect(dayOf(data('2025-11-05', '2025-11-05'), `<div>${caption}</div>`)).toBe('2025-11-05');
    expect(dayOf(data('2025-11-05', '2025-11-05'), '<div>By Ann Mill and Bo Arle in Hask, January 31, 2024</div>')).toBe('2024-01-31');
  });
});

describe('a moment that data give by the clock of Greenwich', () => {
  const line = '<div><p>January 31, 2024</p></div>';
  const dayOf = (published: string, around = line, type = 'BlogPosting') =>
    read({ '@type': type, headline: title, datePublished: published, dateModified: '2024-03-01T10:00:00Z' }, around).publishedTime?.slice(
      0,
      10,
    );

  it('is of the day that the page prints', () => {
    expect(dayOf('2024-02-01T02:41:41+00:00')).toBe('2024-01-31');
    expect(dayOf('2024-01-30T23:41:41Z')).toBe('2024-01-31');
    const time = '<div><time datetime="2024-01-31T04:25:38+05:00">31 January</time></div>';
    expect(dayOf('2024-01-30T23:25:38+00:00', time, 'DiscussionForumPosting')).toBe('2024-01-31');
  });

  it('is of the one right above the headline where none stands below', () => {
    const above = (lines: string, below = '') => {
      const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2024-02-01T02:41:41Z' };
      return metadataOf({
        head: `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        body: `<main><article><div>${lines}</div><h1>${title}</h1>${below}${paragraphs.long}</article></main>`,
      }).publishedTime?.slice(0, 10);
    };
    expect(above('<a href="/u/ann">Ann Lee</a><span>January 31, 2024 9:41PM ET</span>')).toBe('2024-01-31');
    expect(above('<span>January 31, 2024</span>', '<p>February 1, 2024</p>')).toBe('2024-02-01');
  });

  it('and of another where the clocks cannot be so far apart, or the page prints another', () => {
    expect(dayOf('2024-02-01T22:41:41+00:00')).toBe('2024-02-01');
    expect(dayOf('2024-02-01T02:41:41+01:00')).toBe('2024-02-01');
    expect(dayOf('2024-02-01')).toBe('2024-02-01');
    expect(dayOf('2024-02-01T02:41:41Z', line, 'DiscussionForumPosting')).toBe('2024-02-01');
    expect(dayOf('2024-02-01T02:41:41Z', '<p>Updated January 31, 2024</p>')).toBe('2024-02-01');
  });
});

it('data that were copied with the address of the example are of the page', () => {
  const data = { '@type': 'NewsArticle', headline: 'Ferries', mainEntityOfPage: { '@id': 'https://google.com/article' } };
  expect(read({ ...data, author: { '@type': 'Person', name: 'Ann Lee' } }).byline).toBe('Ann Lee');
});

describe('who put a text online', () => {
  const data = (name: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: title, author: { '@type': 'Person', name } })}</script>`;
  const byline = (author: string, line: string) =>
    metadataOf({
      head: `${data('Cy Dorn')}<meta name="author" content="${author}">`,
      body: `<main><article><h1>${title}</h1>${line}${paragraphs.long}</article></main>`,
    }).byline;
  const line = '<div>By <a rel="author" href="/a">Ada Pell</a>, <a rel="author" href="/b">Bo Arle</a>, 7 News</div>';

  it('gives way to those whom the page prints and declares too', () => {
    expect(byline('Ada Pell, Bo Arle, 7 News', line)).toBe('Ada Pell, Bo Arle');
    expect(byline('Harbour Desk', line)).toBe('Cy Dorn');
  });

  it('gives way to the one whom the page prints with degrees', () => {
    const printed = (line: string) =>
      metadataOf({
        head: '<meta name="author" content="Cy Dorn">',
        body: `<main><article><h1>${title}</h1>${line}${paragraphs.long}</article></main>`,
      }).byline;
    expect(printed('<p>By Ada Pell, MS, RDN</p>')).toBe('Ada Pell, MS, RDN');
    expect(printed('<p>By Ada Pell, Bo Arle</p>')).toBe('Cy Dorn');
  });
});

it.each([
  ['Hask Contributor', '<p>by <a href="https://annlee.example/">Ann Lee</a></p>', 'Ann Lee'],
  ['Hask Contributor', '', 'Hask Contributor'],
  ['Hask Contributor', '<p>By Monday the ferry was full, and Ann Lee had to stay.</p>', 'Hask Contributor'],
  ['Bo Arle', '<p>by <a href="https://annlee.example/">Ann Lee</a></p>', 'Bo Arle'],
])('declared and printed as written by %s, and the text begins with "%s": %s', (declared, line, byline) => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","creator":"${declared}"}</script>`;
  const body = `<article><h1>${title}</h1><div>by <b>${declared}</b></div><div>on 04 December 2014</div><div>${line}${paragraphs.short}</div></article>`;
  expect(metadataOf({ head, body }).byline).toBe(byline);
});
