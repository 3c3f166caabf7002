// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

it.each([
  ['Ann Reid, Hask Gazette', 'Ann Reid'],
  ['Ann Reid, Per Holm', 'Ann Reid, Per Holm'],
  ['Super User', undefined],
  ['publisher', undefined],
  ['wordpressadmin', undefined],
  ['page.extra.author', undefined],
  ['J.R.R.Reid', 'J.R.R.Reid'],
  ['anónimo', undefined],
  ['NOC Admin', undefined],
  ['Anonyme', undefined],
  ['Copyright Hask Works - all rights reserved', undefined],
  ['© Hask Works', undefined],
  ['annreidq6vkpg2ma0ci', undefined],
  ['annreid1987', 'annreid1987'],
  ['Ann Reid (https://hask.example/ann/)', 'Ann Reid'],
  ['Ann Reid, www.hask.example', 'Ann Reid'],
  ['Ann Reid (@annreid)', 'Ann Reid'],
  ['Ann Reid (Hask Works)', 'Ann Reid (Hask Works)'],
  ['Ann Reid | ann@hask.example', 'Ann Reid'],
  ['Ann Reid (ann@hask.example)', 'Ann Reid'],
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

const row = (...names: string[]) => `<p>${names.map((name) => `<a href="/who?q=${name}">${name}</a><sup>1</sup>, `).join('')}</p>`;

it.each([
  ['Lindqvist A;Moreau PJ;', row('Anna Lindqvist', 'Paul J. Moreau'), 'Anna Lindqvist, Paul J. Moreau'],
  ['Lindqvist A;Moreau PJ;', '', 'Lindqvist A, Moreau PJ'],
  ['Lindqvist A; Moreau PJ', row('Anna Lindqvist', 'Karl Moreau'), 'Lindqvist A, Moreau PJ'],
  ['Lindqvist, Anna; Moreau, Paul', '', 'Anna Lindqvist, Paul Moreau'],
])('authors as bibliographies list them, in full where the page prints them all so: %s', (listed, body, byline) => {
  const head = `<meta name="citation_authors" content="${listed}">`;
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${body}${paragraphs.long}</main>` }).byline).toBe(byline);
});

it('or in a tag for each', () => {
  const head = ['Anna Lindqvist', 'Paul Moreau'].map((name) => `<meta name="citation_authors" content="${name}">`).join('');
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.long}</main>` }).byline).toBe('Anna Lindqvist, Paul Moreau');
});

it.each([
  [['annreid', 'Ann Reid'], 'Ann Reid'],
  [['ann_reid7', 'Ann Reid'], 'Ann Reid'],
  [['perholm', 'Ann Reid'], 'perholm, Ann Reid'],
  [['annreid'], 'annreid'],
])('a login and the name it is made of are one author: %s', (names, byline) => {
  const head = names.map((name, i) => `<meta name="${i === 0 ? 'sailthru.author' : 'article_author'}" content="${name}">`).join('');
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.long}</main>` }).byline).toBe(byline);
});

it('the author of a book, as its chapters declare him', () => {
  for (const property of ['book:author', 'books:author'])
    expect(
      metadataOf({ head: `<meta property="${property}" content="Ann Reid">`, body: `<h1>${title}</h1>${paragraphs.long}` }).byline,
    ).toBe('Ann Reid');
});

describe('a company that a page declares as its author', () => {
  const byline = (content: string, line = '') =>
    metadataOf({
      head: `<meta name="author" content="${content}"><meta property="og:site_name" content="Tide Clinic">`,
      body: `<main><h1>${title}</h1>${line}${paragraphs.long}</main>`,
    }).byline;

  it.each([
    ['Hask Works GmbH', 'Hask Works GmbH'],
    ['Tide Inc.', 'Tide Inc.'],
    ['Pixel Mill Inc', undefined],
    ['Pixel Mill GmbH & Co. KG, Berlin, Germany', undefined],
    ['Vince Ltdman', 'Vince Ltdman'],
  ])('is one where the site or its host is called so: %s', (content, name) => expect(byline(content)).toBe(name));

  it('is none where the page names a person', () => {
    expect(byline('Hask Works GmbH', '<p>By Ann Reid</p>')).toBe('Ann Reid');
  });
});

it('the site is no author where the page names one, though it tells networks so', () => {
  const head = `<meta property="og:site_name" content="Tides"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Tides">`;
  const body = `<main><h1>${title}</h1><div><a href="/authors/ann">Ann Reid</a></div>${paragraphs.long}</main>`;
  expect(metadataOf({ head, body }).byline).toBe('Ann Reid');
});
