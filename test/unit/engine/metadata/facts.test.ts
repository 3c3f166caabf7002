// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const own = '<p>By Ada Pell</p><p>4 March 2024</p>';
const told = (facts: string, { lang = 'en', line = '' } = {}) => {
  const { byline, publishedTime } = metadataOf({ lang, body: `<main><h1>${title}</h1>${line}${facts}${paragraphs.short}</main>` });
  return { byline, publishedTime };
};

describe('the facts of a book or film that is spoken of', () => {
  const facts: [string, string][] = [
    ['en', '<ul><li>Author: Jane Doe</li><li>Publisher: Sea Press</li><li>Published: 3 May 2019</li><li>ISBN: 978-3-16-148410-0</li></ul>'],
    [
      'en',
      '<dl><dt>Author</dt><dd>Jane Doe</dd><dt>Publisher</dt><dd>Sea Press</dd><dt>Published</dt><dd>3 May 2019</dd><dt>Pages</dt><dd>312</dd></dl>',
    ],
    [
      'en',
      '<p><b>Title:</b> The tide<br><b>Author:</b> Jane Doe<br><b>Publisher:</b> Sea Press<br><b>Published:</b> May 3, 2019<br>312 pages</p>',
    ],
    ['en', '<div><p>Written by: Jane Doe</p><p>Director: Bo Arle</p><p>Released: 3 May 2019</p></div>'],
    ['de', '<p>Autorin: Jane Doe<br>Verlag: Seeverlag<br>Erschienen: 3. Mai 2019<br>312 Seiten</p>'],
    ['fr', '<ul><li>Auteur : Jane Doe</li><li>Éditeur : La Mer</li><li>Paru le 3 mai 2019</li><li>Nombre de pages : 312</li></ul>'],
    ['ru', '<ul><li>Автор: Анна Белова</li><li>Издательство: Море</li><li>Опубликовано: 3 мая 2019</li><li>Страниц: 312</li></ul>'],
    ['ja', '<ul><li>著者：山田太郎</li><li>出版社：海社</li><li>発売日：2019年5月3日</li><li>ページ数：312</li></ul>'],
  ];

  it.each(facts)('tell nothing of who wrote about it, or when (%s): %s', (lang, box) => {
    expect(told(box, { lang })).toEqual({});
    expect(told(box, { lang, line: own })).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });

  it('are none where a story lists its own', () => {
    const box = '<ul><li>Author: Ada Pell</li><li>Published: 4 March 2024</li><li>Topic: Harbours</li></ul>';
    expect(told(box)).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });
});

describe('the facts of something to go to', () => {
  it.each([
    ['en', '<dl><dt>Speaker</dt><dd>Bo Arle</dd><dt>Date</dt><dd>17 May 2024</dd><dt>Location</dt><dd>Hall 3</dd></dl>'],
    ['en', '<ul><li>Date: 17 May 2024</li><li>Time: 6 pm</li><li>Location: Hall 3</li></ul>'],
    ['en', '<p>When: 17 May 2024, 6 pm</p><p>Where: Hall 3</p>'],
    ['de', '<dl><dt>Dozent:</dt><dd>Bo Arle</dd><dt>Semester</dt><dd>Sommer 2024</dd><dt>Beginn</dt><dd>17. April 2024</dd></dl>'],
    ['de', '<dl><dt>Datum:</dt><dd>17. Mai 2024</dd><dt>Uhrzeit</dt><dd>19:00</dd><dt>Ort</dt><dd>Aula</dd></dl>'],
    ['es', '<ul><li>Ponente: Ana Ruiz</li><li>Fecha: 17 de mayo de 2024</li></ul>'],
    ['ja', '<dl><dt>講師</dt><dd>山田太郎</dd><dt>日付</dt><dd>2024年5月17日</dd></dl>'],
  ])('tell no author and no day (%s): %s', (lang, box) => {
    expect(told(box, { lang })).toEqual({});
    expect(told(box, { lang, line: '<p>4 March 2024</p>' })).toEqual({ publishedTime: '2024-03-04' });
  });

  it('are none where a story has its day and place', () => {
    const box = '<ul><li>Author: Ada Pell</li><li>Date: 4 March 2024</li><li>Location: Hask</li><li>Language: English</li></ul>';
    expect(told(box)).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });
});
