// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const read = (end: string, lang = 'en') => {
  const { publishedTime, modifiedTime } = metadataOf({ lang, body: `<main><h1>${title}</h1>${paragraphs.long}</main>${end}` });
  return { publishedTime, modifiedTime: modifiedTime?.slice(0, 10) };
};

describe('a line below the text that tells of the last change', () => {
  it.each([
    [
      'en',
      '<footer><p>This page was last modified on <time datetime="2024-03-04T20:16:26.000Z">Mar 4</time> by <a href="/a">all</a></p></footer>',
    ],
    ['en', '<div><bdi>ferry.txt</bdi> · Last modified: 2024/03/04 04:32 by <bdi>ada</bdi></div>'],
    ['en', '<div><p>Last updated: Mar 04, 2024<br><br><span> </span></p></div>'],
    ['en', '<footer><ul><li>This page was last edited on 4 March 2024, at 16:05 (UTC).</li></ul></footer>'],
    ['de', '<footer><p>Zuletzt geändert am 4. März 2024</p></footer>'],
    ['de', '<footer><p>Diese Seite wurde zuletzt am 4. März 2024 um 16:05 Uhr bearbeitet.</p></footer>'],
    ['de', '<p class="info">Aktualisiert: 4.3.2024</p>'],
    ['de', '<footer><p>Stand: 04.03.2024</p></footer>'],
    [
      'en',
      '<footer><ul><li>This page was last edited on 4 March 2024, at 16:05.</li><li><a href="https://twitter.com/hask" title="Hask on Twitter">Twitter</a></li><li><a href="https://www.facebook.com/hask">Facebook</a></li></ul></footer>',
    ],
    ['es', '<footer><p>Esta página se editó por última vez el 4 de marzo de 2024.</p></footer>'],
    ['fr', '<p>Dernière mise à jour : 4 mars 2024</p>'],
    ['ja', '<p>最終更新日：2024年3月4日</p>'],
  ])('gives that day, and none of publication (%s): %s', (lang, end) => {
    expect(read(end, lang)).toEqual({ publishedTime: undefined, modifiedTime: '2024-03-04' });
  });

  it.each([
    '<ul><li>Tides. Last updated: Mar 04, 2024</li><li>Gates. Last updated: Mar 05, 2024</li></ul>',
    '<aside><p>Last updated: Mar 04, 2024</p></aside>',
    '<p>We last updated this on the quay, in the year in which the ferry came late, on March 4, 2024, and nobody has asked for it since that day came.</p>',
    '<p>The rules of the mill were last changed on March 4, 2024</p>',
    '<p>Last updated by Ada</p>',
    '<p>Stand up for 4 March 2024</p>',
    '<ul><li>Stand: 04.03.2024</li><li>Stand: 05.03.2024</li></ul>',
    '<div>Last edited: <time datetime="2024-03-04T10:00:00Z">Mar 4, 2024</time></div>',
    '<div>Last edited by ada on 4 March 2024, edited 1 time in total.</div>',
    '<div>Last modified by ada on 4 March 2024</div>',
  ])('is none: %s', (end) => expect(read(end)).toEqual({}));
});
