// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const withLine = (line: string) => metadataOf({ body: `<div><h3>${title}</h3>${paragraphs.long}${line}</div>` });
const found = ({ byline, publishedTime = '' }: ReturnType<typeof withLine>) => [byline, publishedTime.slice(0, 10)];

describe('the line below a text', () => {
  it.each([
    ['<p class="posted">Posted by Ada Pell at August 30, 2007 11:58 PM</p>', 'Ada Pell', '2007-08-30'],
    [
      '<p><span>Posted by Ada Pell on May 12, 2009 at 09:40 PM</span> in <a href="/mud">Mud</a> | <a href="/p">Permalink</a></p>',
      'Ada Pell',
      '2009-05-12',
    ],
    [
      '<small>This entry was posted on Tuesday, October 21st, 2008 at 4:05 pm and is filed under <a href="/r">Reviews</a>.</small>',
      undefined,
      '2008-10-21',
    ],
    ['<div style="text-align:right">Post time: 08-30-2007</div><hr>', undefined, '2007-08-30'],
  ])('says who wrote it, and when: %s', (line, name, day) => {
    expect(found(withLine(line))).toEqual([name, day]);
  });

  it.each([
    '<p>Published by The Hask Gazette from Feb. 8 to Feb. 11, 2024.</p>',
    '<p>Published by the Hask Gazette Feb. 8 - Feb. 11, 2024.</p>',
  ])('names nobody where it says how long a notice ran: %s', (line) => expect(found(withLine(line))[0]).toBeUndefined());

  it.each([
    '<p>Posted by Ada Pell at May 1, 2007</p><p>Posted by Bo Arle at May 2, 2007</p>',
    '<p>Written by Ada Pell in May 2007, the letter was never sent, and yet it was read by everybody who lived on the quay, by their children and by those who came after them, until its paper fell apart in the hands of the harbour master’s wife.</p>',
    '<ul><li>Posted by Ada Pell at May 1, 2007</li></ul>',
    '<blockquote>Posted by Ada Pell at May 1, 2007</blockquote>',
  ])('says nothing of it: %s', (line) => {
    expect(found(withLine(line))).toEqual([undefined, '']);
  });
});

describe('a box below a text', () => {
  const below = (box: string, after = '') =>
    found(metadataOf({ body: `<article><h1>${title}</h1>${paragraphs.long}${box}</article>${after}` }));
  const footer =
    '<footer><time datetime="2007-08-30T10:00:00Z">Aug 30</time><span>By <span itemprop="author">Ada Pell</span></span></footer>';
  const credit = (day: string) => `<div class="date-and-credit"><p class="date">${day}</p></div>`;

  it('says who wrote it, and when: the article’s own footer, a credit', () => {
    expect(below(footer)).toEqual(['Ada Pell', '2007-08-30']);
    const untitled = `<article><div itemprop="articleBody">${paragraphs.long}</div>${footer}</article>`;
    expect(found(metadataOf({ body: untitled }))).toEqual(['Ada Pell', '2007-08-30']);
    expect(below(credit('August 30, 2007. <i>Updated: May 12, 2009</i>'))).toEqual([undefined, '2007-08-30']);
  });

  it.each([
    ['', `<article><h2><a href="/x">Another story of the old quay</a></h2>${footer}</article>`],
    ['', `<footer><time datetime="2007-08-30">today</time></footer>`],
    [credit('August 30, 2007') + credit('May 12, 2009'), ''],
    [`<figure>${credit('August 30, 2007')}</figure>`, ''],
  ])('says nothing of it where it is of something else: %s %s', (box, after) => expect(below(box, after)).toEqual([undefined, '']));
});
