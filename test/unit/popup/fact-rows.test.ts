import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleSummary } from '../../../src/platform/report';
import { factsOf } from '../../../src/popup/fact-rows';
import { shortAddress } from '../../../src/popup/short-address';
import { fakeI18n } from '../platform/fake-i18n';

const fake = vi.hoisted(() => ({ i18n: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
beforeEach(() => {
  fake.i18n = fakeI18n('en', 'en-GB');
});

const article: ArticleSummary = {
  kind: 'article',
  hasArticle: true,
  vertical: false,
  title: 'A story',
  byline: 'Ann Example',
  publishedTime: '2024-03-29T12:33:00',
  modifiedTime: '2024-03-29T14:05:00',
  lang: 'en',
  dir: 'ltr',
  image: 'https://cdn.example/pictures/a%20boat.jpg?w=800',
  canonicalUrl: 'https://www.news.example/2024/%E6%9C%88/',
  wordCount: 321,
  readingMinutes: 2,
  provenance: {
    title: { source: 'open-graph' },
    publishedTime: { source: 'json-ld' },
    modifiedTime: { source: 'json-ld', disagrees: { source: 'visible', value: '2024-03-29T13:58:00' } },
  },
  removed: [],
  undone: [],
  account: { paragraphs: 1, kept: 1 },
};
const lines = (of: ArticleSummary, sources = false) =>
  factsOf(of, sources).map(({ label, text, source, other }) => [label.replace('popup_', ''), text, source, other]);

describe('the facts of an article', () => {
  it('are in words, with what another source says', () => {
    expect(lines(article)).toEqual([
      ['published', '29 March 2024, 12:33', 'JSON-LD', undefined],
      ['updated', '14:05', 'JSON-LD', 'page says 13:58'],
      ['language', 'English', undefined, undefined],
      ['length', '321 words, 2 min', undefined, undefined],
      ['picture', 'a boat.jpg', undefined, undefined],
      ['address', 'news.example/2024/月', undefined, undefined],
    ]);
  });

  it('name title, author and site too when their sources are asked for, or differ', () => {
    expect(lines(article, true).map(([label]) => label)).toEqual(expect.arrayContaining(['factTitle', 'author']));
    const differing = { ...article, provenance: { byline: { source: 'meta', disagrees: { source: 'visible', value: 'A. E.' } } } };
    expect(lines(differing as ArticleSummary)[0]).toEqual(['author', 'Ann Example', 'meta tag', 'page says A. E.']);
  });

  it('leave out an update that is none, and what is not known', () => {
    const plain = { ...article, modifiedTime: article.publishedTime, image: undefined, canonicalUrl: undefined };
    expect(lines(plain).map(([label]) => label)).toEqual(['published', 'language', 'length']);
  });
});

describe('a short address', () => {
  it.each([
    ['https://www.news.example/a/b/?utm=1#x', 'news.example/a/b'],
    ['https://news.example/%E6', 'news.example/%E6'],
    ['not an address', 'not an address'],
  ])('of %s is %s', (address, text) => expect(shortAddress.page(address)).toBe(text));
});
