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
      'what a link to the rest says in the box of a newsroom',
      '<div id="author"><a href="/nr/1"><img src="/logo.png" alt="All Stories"></a><a href="/nr/1">All Stories</a></div><p class="date">20 January 2015</p>',
      undefined,
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
      'whoever a text begins with, where the site has pages about people',
      '<time>4 March 2024</time><p><a href="/people/mozart">Wolfgang Mozart</a> was seen at the harbour with a dog that nobody on the quay had met before that day.</p>',
      undefined,
    ],
    [
      'nobody, where a note on the writer begins so',
      '<time>4 March 2024</time><p><a href="/authors/ann">Ann Lee</a> was the first to write about the harbour, and she has been on the quay with her dog for years.</p>',
      'Ann Lee',
    ],
    [
      'nobody, where a row of facts begins so',
      '<p><a href="/people/ann">Ann Lee</a>, reporter at the harbour since the ferry first left at ten past six in the morning · 4 March 2024</p>',
      'Ann Lee',
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
    [
      'a button to become a member',
      '<div>4 March 2024</div><a class="btn" href="/users/sign_up?ref=ferry">Sail with us free</a>',
      undefined,
    ],
    [
      'who may be asked',
      '<div><a title="Ask" class="contact" href="/kontakt?author=7"><span>Autor kontaktieren</span></a></div>',
      undefined,
    ],
    ['a dealer', '<div class="authorizedDealer"><span>Authorized Dealer</span></div>', undefined],
    ['who drew, but who wrote', '<p><em>Text by Ann Lee &nbsp; &nbsp;Illustration by Bo Arle</em></p>', 'Ann Lee'],
    [
      'but who stands behind the day',
      '<div class="date-author">Mar. 4, 2024 &middot; Ann Lee on behalf of <a href="/g">all</a></div>',
      'Ann Lee',
    ],
    ['a word that leads to somebody', '<div><a class="more" href="/author/view/28">mehr</a></div>', undefined],
    [
      'who wrote what an item of a list leads to',
      '<ul><li><a href="https://reefs.example/x">Reef clocks</a> by Ann Lee</li><li><a href="https://sand.example/y">Sand and other clocks</a> by Bo Arle</li></ul>',
      undefined,
    ],
    ['but who is named behind a topic in an item', '<ul><li><a rel="tag" href="/c">Old boats</a> by Ann Lee</li></ul>', 'Ann Lee'],
    [
      'who gave a picture under a licence',
      '<p><img src="/p.jpg"><br>In <a href="https://creativecommons.org/licenses/by-sa/2.0/">Reef CC</a> by <a href="https://reefs.example/photos/ann_lee/">ann_lee</a></p>',
      undefined,
    ],
    ['what a sentence about one says', '<div>Author of <a href="https://reefs.example/">Reefs: a guide</a></div>', undefined],
    ['how much one wrote', '<div>Author has <b>9.6K</b> answers</div>', undefined],
    ['a heading behind a “by” without a name', '<h1>By</h1><h3>Lists of boats:</h3>', undefined],
    ['but who stands behind topics', '<div><b>By</b> <a rel="tag" href="/c">Old boats</a> <a href="/p/ann">Ann Lee</a></div>', 'Ann Lee'],
    ['but whoever started a thread', '<p>Started by Ann Lee, June 04, 2024, 11:23:55 AM</p>', 'Ann Lee'],
    ['but who posted under a topic', '<div>Posted by Annlee under <a rel="tag" href="/c">Boats</a></div>', 'Annlee'],
    [
      'but who is named as the page’s first sentence',
      '<p>This post was written by Ann Lee, MD, cook at the Harbour House.</p>',
      'Ann Lee, MD',
    ],
    ['but several of them', '<p>This article was originally written by Ann Lee and Bo Arle.</p>', 'Ann Lee and Bo Arle'],
    ['but a link there', '<p><em>This post was written by <a href="/p/ann">Ann Lee, MD</a>, cook.</em></p>', 'Ann Lee, MD'],
    ['nor a machine there', '<p>This article was written by a machine, and it shows.</p>', undefined],
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

describe('above the headline', () => {
  it('the author is who stands behind “by”, and not what stands before it', () => {
    const above = '<div><a href="/tides"><h2>Tides</h2></a><span> by </span><h3><a href="/profile/142450">delta201</a></h3></div>';
    expect(read('', { above }).byline).toBe('delta201');
  });

  it('nobody is called as the end of a line that a break parts', () => {
    const line = (text: string) => read('', { above: `<div><div><span>${text}</span></div><p>4 March 2024</p></div>` }).byline;
    expect(line('Guild of the<br>River Pilots')).toBeUndefined();
    expect(line('Guild<br>Ann Lee')).toBe('Ann Lee');
  });
});

it('who is called as the section of the site is no author', () => {
  const data = `{"@type":"NewsArticle","headline":"${title}","articleSection":"Open Future"}`;
  const head = `<script type="application/ld+json">${data}</script>`;
  const line = '<div><strong><span>Open Future</span></strong></div><div>4 March 2024</div>';
  expect(read(line, { head }).byline).toBeUndefined();
  expect(read(line).byline).toBe('Open Future');
});

it('on a front page nobody is whom its theme tells machines', () => {
  const snippet =
    '<span class="vcard rich-snippet-hidden"><a rel="author" href="/author/ann">Ann Lee</a></span><span class="updated rich-snippet-hidden">2026-02-16T09:27:01+00:00</span>';
  const { byline, publishedTime } = read(snippet, { url: 'https://hask.example/' });
  expect({ byline, publishedTime }).toEqual({});
  expect(read(snippet).byline).toBe('Ann Lee');
});
