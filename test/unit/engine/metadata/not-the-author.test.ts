// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const read = (around: string, { head = '', above = '', url = 'https://hask.example/islands/ferry' } = {}) =>
  metadataOf({ head, url, body: `${above}<main><article><h1>${title}</h1>${around}${paragraphs.short}</article></main>` });

describe('the author is not', () => {
  it.each([
    [
      'who checked it, though linked words come before “by”',
      '<div><span><a>Medically reviewed</a> by <a>Kim Rose, RD</a></span> — <span>Written by <a href="/authors/ann">Ann Lee</a></span></div>',
      'Ann Lee',
    ],
    [
      'who made a work in a picture',
      '<div><a href="/w"><img src="/w.jpg"></a><br><a href="/w"><i>Wakoku</i></a> by Kan Sen, 1721.</div>',
      undefined,
    ],
    [
      'whoever a link in a paragraph leads to',
      `<p>Did they ever worry? Did the parents of <a href="/person?author=Mozart">Wolfgang Mozart</a> worry about the marks of their son at school? ${'I can tell you that they never did so. '.repeat(5)}</p>`,
      undefined,
    ],
    [
      'whoever a link in a short paragraph leads to',
      '<p>Did they ever worry? Did the parents of <a href="/person?author=Mozart">Wolfgang Mozart</a> worry about the marks of their dear son at school?</p>',
      undefined,
    ],
    [
      'who is quoted',
      '<blockquote><div>Our work is to build.</div><div><a href="/author/ryan">Ryan Merk, CEO</a></div></blockquote>',
      undefined,
    ],
    ['where one is on the site', '<div class="breadcrumb"><span><a href="/people/real-life">Real Life</a></span></div>', undefined],
    [
      'whoever stands behind “by” in a sentence, right behind an inline element',
      `<p>Until the autumn the <span lang="en">Harbour Lab</span> by Hask Works will stand where the market was. ${'I can tell you that they never did so. '.repeat(5)}</p>`,
      undefined,
    ],
    [
      'what it is filed under, in a box that is called so',
      '<section class="byline"><time>4 March 2024</time> | <span class="byline__category"><a href="/c">Tides & Weather</a></span></section>',
      undefined,
    ],
    [
      'a team in a table of many',
      `<table>${['HSK', 'ORL', 'VAR', 'TIL'].map((team) => `<tr><td><a href="/team/${team}">${team}</a></td><td>4</td></tr>`).join('')}</table>`,
      undefined,
    ],
    ['but who is said to have contributed', '<div><strong>Contributors:</strong> Ann Lee</div>', 'Ann Lee'],
    ['what else has contributors', '<div><strong>Contributors</strong> Hask Works</div>', undefined],
    ['but who follows a break in a long block', `<div>Tides<br>by Ann Lee<br><br>${'They never did so. '.repeat(20)}</div>`, 'Ann Lee'],
  ])('%s', (_, around, byline) => {
    expect(read(around).byline).toBe(byline);
  });

  it('a part of the name of the site, which leads to its front page as to an author', () => {
    const head = '<meta property="og:site_name" content="Mill in the Valley">';
    const above = '<header><div><a rel="author" href="/">Mill in the Valley</a></div></header>';
    expect(read('', { head, above }).byline).toBe('Mill in the Valley');
    const called = (name: string): string => `<div><a rel="author" href="/">${name}</a></div>`;
    expect(read('', { head: head.replace(/Mill.*?(?=")/, 'Ann Lee'), above: called('Ann Lee') }).byline).toBe('Ann Lee');
    expect(read('<p>By Ann Lee</p>', { head, above }).byline).toBe('Ann Lee');
  });

  it('who is called as a part of the site, in whose folder the page lies', () => {
    const link = '<div><a href="/people/ats-software.html">Explore Hiring</a></div>';
    expect(read(link).byline).toBe('Explore Hiring');
    expect(read(link, { url: 'https://hask.example/people/hr.html' }).byline).toBeUndefined();
  });

  it('but the first of a list of links that says a day too', () => {
    const said = (day: string) =>
      read(`<ul><li><a href="/ann">By Ann Lee</a></li><li><a href="/d">${day}</a></li><li><a href="#c">3 comments</a></li></ul>`).byline;
    expect(said('4 March 2024')).toBe('Ann Lee');
    expect(said('Best of 2026')).toBeUndefined();
  });

  it('but who stands after a day, in whatever letters', () => {
    expect(read('<p><em>4 March 2024</em> by Ann Lee</p>').byline).toBe('Ann Lee');
  });

  it('an item of a menu', () => {
    const menu = (items: string) => `<ul><li><a href="/m">By Manufacturer</a></li>${items}</ul>`;
    expect(read('', { above: menu('<li><a href="/p">Best of 2026</a></li><li><a href="/f">Forum</a></li>') }).byline).toBeUndefined();
    expect(read('<ul><li><a href="/ann">By Ann Lee</a></li><li>4 March 2024</li><li><a href="#c">3 comments</a></li></ul>').byline).toBe(
      'Ann Lee',
    );
  });
});

it('several names of one author are several authors', () => {
  const data = '{"@type":"NewsArticle","author":{"@type":"Person","name":["<a href=\'/a\'>Ann Lee</a>","<a href=\'/b\'>Bo Arle</a>"]}}';
  expect(read('', { head: `<script type="application/ld+json">${data}</script>` }).byline).toBe('Ann Lee, Bo Arle');
});

it('the day is not the version of an interface', () => {
  expect(read('<div>2026-02-25.clover</div>').publishedTime).toBeUndefined();
  expect(read('<div role="button"><span>2026-02-25</span>.<span>clover</span></div>').publishedTime).toBeUndefined();
  expect(read('<div>2026-02-25.</div>').publishedTime).toBe('2026-02-25');
});
