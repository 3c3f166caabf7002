// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs } from './metadata-of';

const siteName = (said: string, title = '') =>
  metadataOf({
    head: `<meta property="og:site_name" content="${said}"><meta property="og:title" content="${title}">`,
    body: `<article><h1>Gates</h1>${paragraphs.long}</article>`,
  }).siteName;

it.each([
  ['without the separator at its end', 'Mill and Harbour |', '', 'Mill and Harbour'],
  ['the end of the page’s title that the host is called as', 'Gates | Locks | Hask Papers', 'Gates | Locks | Hask Papers', 'Hask Papers'],
  ['its name and motto, whatever the title', 'Mill and Harbour | Old Gates', 'Gates', 'Mill and Harbour | Old Gates'],
  ['as its host, without what it says of itself', 'Hask - - News of the Quay', '', 'Hask'],
  ['as its host, without signs around it', '☆☆☆ - Hask e.V. - What goes on', '', 'Hask e.V.'],
  ['its name and motto on each page', 'Mill and Harbour | Old Gates', 'Mill and Harbour | Old Gates', 'Mill and Harbour | Old Gates'],
])('a site is called %s', (_, said, title, name) => expect(siteName(said, title)).toBe(name));

it.each([
  ['www.mill-harbour.example', 'Mill Harbour', 'Mill Harbour'],
  ['mill-harbour.example', 'Old Gates', 'mill-harbour.example'],
  ['Mill-Harbour.example', 'Mill Harbour', 'Mill-Harbour.example'],
])('a site that is told as its host is called as another source writes that: %s, %s', (said, other, name) => {
  const head = `<meta property="og:site_name" content="${said}"><meta name="application-name" content="${other}">`;
  expect(metadataOf({ head, body: `<article><h1>Gates</h1>${paragraphs.long}</article>` }).siteName).toBe(name);
});

it('a site is called as its host and a word, without its motto', () =>
  expect(siteName('HASK 7News | Boats, Weather | Quay')).toBe('HASK 7News'));

it.each([
  ['The Mill Papers - News of the Quay', 'www.millpapers.example', 'The Mill Papers'],
  ['Ann Reid Consulting | Boats and Gates', 'annreid-boats.example', 'Ann Reid Consulting | Boats and Gates'],
  ['Harbour Gates Consulting | Locks and Boats', 'harbourgates.example', 'Harbour Gates Consulting'],
  ['Harbour Gates | Pictures', 'harbourgatespictures.example', 'Harbour Gates'],
  ['National Harbour Trust - NHTX.EXAMPLE', 'nhtx.example', 'National Harbour Trust - NHTX.EXAMPLE'],
  ['HGT - Harbour Gates Trust', 'hgt.example', 'HGT'],
  ['Old Gates - Tales of Locks', 'oldgates.stack.example', 'Old Gates'],
])('a site is called as the host is, without its motto: %s on %s', (said, host, name) => {
  const head = `<meta property="og:site_name" content="${said}">`;
  expect(metadataOf({ head, url: `https://${host}/gates`, body: `<article><h1>Gates</h1>${paragraphs.long}</article>` }).siteName).toBe(
    name,
  );
});

it('a site is not called as its front page is', () => expect(siteName('Start')).toBe('hask.example'));

it.each([
  ['Ann Reid-Holm', 'hask.example'],
  ['Hask Works', 'Hask Works'],
  ['Harbour Trust', 'Harbour Trust'],
])('a site is not called as a person who publishes it: %s', (publisher, name) => {
  const url = publisher.startsWith('Harbour') ? 'https://harbour-papers.example/gates' : 'https://hask.example/gates';
  const head = `<meta name="publisher" content="${publisher}">`;
  expect(metadataOf({ head, url, body: `<article><h1>Gates</h1>${paragraphs.long}</article>` }).siteName).toBe(name);
});

it('who publishes a site is no part of the title, though the site is not called so', () => {
  const head = '<meta property="og:title" content="Old Gates - Ann Reid"><meta name="publisher" content="Ann Reid">';
  expect(metadataOf({ head, body: `<article>${paragraphs.long}</article>` }).title).toBe('Old Gates');
});
