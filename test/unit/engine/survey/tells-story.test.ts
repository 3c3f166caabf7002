// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { survey } from '../../../../src/engine/survey/survey';
import { story } from '../detectors/story';

function tells(html: string, { head = '', url = 'https://news.example/story' } = {}): boolean | undefined {
  document.head.innerHTML = head;
  document.body.innerHTML = `<main>${html}</main>`;
  const page = snapshot(document, { url });
  return page ? survey(page).tellsStory : undefined;
}
afterEach(() => {
  document.head.innerHTML = '';
});

const card = (n: number): string => `<div><h3><a href="/${n}">Another story of the coast, number ${n}</a></h3>${story(n, n)}</div>`;

describe('a page tells a story', () => {
  it.each([
    ['in paragraphs side by side', story(1, 5)],
    ['in sections', [1, 2, 3, 4, 5].map((n) => `<section><h2>Part ${n}</h2><div>${story(n, n)}</div></section>`).join('')],
  ])('%s', (_, html) => {
    expect(tells(html)).toBe(true);
  });

  it.each([
    ['cards', [1, 2, 3, 4, 5].map(card).join('')],
    ['a sentence or two', story(1, 2)],
  ])('not in %s', (_, html) => {
    expect(tells(html)).toBe(false);
  });

  it.each([
    ['the date of an article', { head: '<meta property="article:published_time" content="2024-05-06">' }],
    ['the title of a paper', { head: '<meta name="citation_title" content="Boats">' }],
    ['a job', { head: '<script type="application/ld+json">{"@type":"JobPosting"}</script>' }],
    ['a day in its address', { url: 'https://news.example/2024/05/06/boats' }],
    ['a month in its address', { url: 'https://news.example/blog/2024/05/boats.html' }],
  ])('in a sentence or two where it declares %s', (_, given) => {
    expect(tells(story(1, 2), given)).toBe(true);
  });

  it.each(['https://news.example/2024/05/', 'https://news.example/2024/05/page/2', 'https://news.example/2024/05/06'])(
    'not for an archive: %s',
    (url) => {
      expect(tells(story(1, 2), { url })).toBe(false);
    },
  );
});
