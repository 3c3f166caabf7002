// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { archivedUrl } from '../../../../src/engine/metadata/archived';
import { metadataOf, paragraphs, title } from './metadata-of';

const byline = (author: string, line: string, url = 'https://hask.example/islands/ferry') =>
  metadataOf({ url, head: `<meta name="author" content="${author}">`, body: `<main><h1>${title}</h1>${line}${paragraphs.short}</main>` })
    .byline;

describe('a site that declares itself the author', () => {
  it.each(['Hask.example', 'Hask News (www.hask.example)', 'hask.example / Hask News', 'Hask – The paper of the islands'])(
    'gives way to who is printed: %s',
    (author) => {
      expect(byline(author, '<p>By Ada Pell</p>')).toBe('Ada Pell');
      expect(byline(author, '')).toBe(author.replace(' (www.hask.example)', ''));
    },
  );

  it.each(['dpa', 'dpa/AFP', 'Reuters'])('gives way to an agency that is printed: %s', (name) => {
    const line = `<div class="author"><span>${name}</span><span> am 25.01.2022</span></div>`;
    expect(byline('Hask.example', line)).toBe(name);
    expect(byline('Hask.example', line.replace('author', 'release'))).toBe(name);
    expect(byline('Hask.example', line.replace(name, 'Boats'))).toBe('Hask.example');
  });

  it('so does one that is called as its host, and no person of that name', () => {
    const line = '<p>By Ada Pell</p>';
    expect(byline('100% Hask', line, 'https://100hask.example/ferry')).toBe('Ada Pell');
    expect(byline('halm', line.replace('By ', '<b>Reading Time</b> '), 'https://halm.example/ferry')).toBe('halm');
    expect(byline('HASK Papers', line, 'https://www.hask-papers.example/ferry')).toBe('Ada Pell');
    expect(byline('HRD', line, 'https://www.hrd.example/ferry')).toBe('Ada Pell');
    expect(byline('Noah Frei', '<p><a rel="author" href="/authors/ada">Ada Pell</a></p>', 'https://noahfrei.example/ferry')).toBe(
      'Noah Frei',
    );
  });

  it('is nobody beside those whom a page declares', () => {
    const line = '<div><span>Hask Journal #131</span> Author: <a href="mailto:">Ada Pell</a></div>';
    expect(byline('Boat Members"><meta name="author" content="Hask.example', line)).toBe('Ada Pell');
    expect(byline('Noah Frei"><meta name="author" content="Hask.example', '')).toBe('Noah Frei');
    expect(byline('Noah Frei"><meta name="author" content="Bo Arle', line)).toBe('Noah Frei, Bo Arle');
  });

  it.each(['Noah Frei', 'Noah Frei – Hask', 'Hask Frei'])('is no person: %s', (author) =>
    expect(byline(author, '<p><a rel="author" href="/authors/ada">Ada Pell</a></p>')).toBe(author),
  );
});

describe('what somebody logs in with', () => {
  it.each([
    ['KatieS', '<p>by <a href="/authors/ada-pell"><span>Ada Pell</span></a></p>', 'Ada Pell'],
    ['apell', '<div>Words: <a href="/author/apell">Ada Pell</a></div>', 'Ada Pell'],
    ['apell', '', 'apell'],
    ['Reuters', '<p>by Ada Pell</p>', 'Reuters'],
    ['AFP', '<p>by Ada Pell</p>', 'AFP'],
  ])('gives way to a printed name: %s', (author, line, name) => expect(byline(author, line)).toBe(name));
});

it.each([
  ['https://web.archive.org/web/20120611024252/http://www.hask.example/a', 'www.hask.example'],
  ['https://web.archive.org/web/20120611024252im_/https:/hask.example/a', 'hask.example'],
  ['https://web.archive.org/about', 'web.archive.org'],
  ['https://hask.example/web/2012/http://frei.example/', 'hask.example'],
])('the page that an archive keeps a copy of: %s', (url, host) => expect(archivedUrl(new URL(url)).hostname).toBe(host));
