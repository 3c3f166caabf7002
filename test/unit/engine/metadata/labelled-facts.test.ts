// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const page = (box: string, head = '', lang = 'en') =>
  metadataOf({ lang, head, body: `<main><h1>${title}</h1>${paragraphs.long}</main><div class="sidebar">${box}</div>` });

describe('a box of labelled facts beside or below the text', () => {
  it.each([
    ['<ul><li><div>Datum</div><div>31.01.2022</div></li><li><div>Autor</div><div>Ada Pell</div></li></ul>', 'de', '2022-01-31'],
    ['<ul><li><strong>Date</strong> 19.01.2020</li><li><strong>Author</strong> Ada Pell</li></ul>', 'en', '2020-01-19'],
    ['<dl><dt>Author</dt><dd>Ada Pell</dd><dt>Published</dt><dd>4 March 2024</dd></dl>', 'en', '2024-03-04'],
    ['<table><tr><th>Autorin:</th><td>Ada Pell</td></tr></table>', 'de', undefined],
  ])('says who wrote it, and when: %s', (box, lang, day) => {
    const found = page(box, '', lang);
    expect([found.byline, found.publishedTime]).toEqual(['Ada Pell', day]);
  });

  it('says so in one cell, with the profession, in Chinese', () =>
    expect(page('<table><tr><td><font>作者： 记者李海英</font></td><td>编辑： 王小明</td></tr></table>', '', 'zh').byline).toBe('李海英'));

  it.each([
    '<ul><li><strong>Author</strong> Ada Pell</li></ul><ul><li><strong>Author</strong> Bo Arle</li></ul>',
    '<ul><li><strong>Author</strong> of three books on the sea</li></ul>',
    '<ul><li><strong>Author</strong> Ada Pell</li><li><strong>ISBN</strong> 978-3-16-148410-0</li></ul>',
    '<ul><li><strong>Editor</strong> Ada Pell</li></ul>',
  ])('is of something else: %s', (box) => expect(page(box).byline).toBeUndefined());
});
