// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const below = (lines: string, lang = 'en') =>
  metadataOf({ lang, body: `<main><article><h1>${title}</h1>${paragraphs.long}${lines}</article></main>` });

describe('who is named as the author below a text', () => {
  it.each([
    ['<div><h3>Written by Ada Pell</h3><p>Ada Pell has sailed since she was nine.</p></div>', 'Ada Pell', undefined],
    ['<div><h5>Datum: </h5>03.11.2021<br><h5>Autor: </h5>Ada Pell/SP</div>', 'Ada Pell', '2021-11-03'],
    ['<p><em>Autor: Ada Pell, Haus der Schiffe, Hask</em></p>', 'Ada Pell', undefined],
    ['<div class="note">Text by <a href="/contributor/ada">Ada Pell</a></div>', 'Ada Pell', undefined],
    ['<h2>Article by</h2><div>Ada Pell</div>', 'Ada Pell', undefined],
    ['<p><strong>　　作者︱林一帆</strong></p>', '林一帆', undefined],
    ['<div>This post was written by Ada Pell, head of the harbour</div>', 'Ada Pell', undefined],
    ['<a href="javascript:mail()"><b>Von:</b><br><br>Ada Pell</a>', 'Ada Pell', undefined],
    ['<p>Author: <a href="/a">Ada Pell</a></p><p>Author: Ada Pell</p>', 'Ada Pell', undefined],
  ])('is its author: %s', (lines, byline, day) => {
    const found = below(lines, lines.includes('Datum') ? 'de' : 'en');
    expect([found.byline, found.publishedTime]).toEqual([byline, day]);
  });

  it.each([
    '<p>Author: Ada Pell</p><p>Author: Bo Arle</p>',
    '<ul><li>Author: Ada Pell</li></ul>',
    '<blockquote>Written by Ada Pell</blockquote>',
    '<p>Written by the sea</p>',
    '<div><p>Title: The gates</p><p>Author: Ada Pell</p><p>ISBN 978-3-16-148410-0</p></div>',
    '<div><div>Seiten: 400</div><div><u>Autorin: </u>Ada Pell</div><div><u>Reihe: </u>Boote</div></div>',
    '<div><div>Von: Ada Pell</div><div>An: Bo Arle</div><div>Betreff: Boote</div></div>',
    '<p>Text by the sea</p>',
    '<p>Authors Ada Pell and Bo Arle sail on Sunday.</p>',
  ])('is not: %s', (lines) => expect(below(lines).byline).toBeUndefined());

  it('is no author of a front page', () => {
    const body = `<main><h1>${title}</h1>${paragraphs.long}<p>Written by Ada Pell</p></main>`;
    expect(metadataOf({ body, url: 'https://hask.example/' }).byline).toBeUndefined();
  });
});
