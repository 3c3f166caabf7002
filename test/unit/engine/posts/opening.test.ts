// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Metadata, Provenance } from '../../../../src/engine/metadata/metadata';
import { withOpening } from '../../../../src/engine/posts/opening';

/** What is known of a thread after its posts were found; `before` is kept text above the first of them. */
function opened(provenance: Provenance, known: Partial<Metadata>, { before = 'Slow pump', datetime = '2024-03-02T10:00:00Z' } = {}) {
  const metadata: Metadata = { title: 'Slow pump', dir: 'ltr', lang: 'en', ...known };
  const element = document.createElement('article');
  const [above, words] = [document.createTextNode(before), document.createTextNode('It fills at night.')];
  const first = { element, texts: [words], author: 'wren', depth: 0, time: '2 Mar 2024', ...(datetime ? { datetime } : {}) };
  const second = { element, texts: [document.createTextNode('Same here.')], author: 'tansy', depth: 0, time: '3 Mar 2024' };
  return withOpening({ metadata, provenance }, { posts: [first, second], texts: new Set([above, words, ...second.texts]) }).metadata;
}

const looks = { byline: { source: 'visible' }, publishedTime: { source: 'visible' }, modifiedTime: { source: 'visible' } } as const;

describe('a thread’s author and day', () => {
  it('are those of its first post, where nothing or only its looks told', () => {
    const known = { byline: 'Thread Tools', publishedTime: '2013-05-06', modifiedTime: '2024-04-01' };
    expect(opened({ ...looks }, known)).toMatchObject({ byline: 'wren', publishedTime: '2024-03-02T10:00:00Z' });
    expect(opened({ ...looks }, known)).not.toHaveProperty('modifiedTime');
    expect(opened({}, {}, { datetime: '' })).toMatchObject({ byline: 'wren', publishedTime: '2024-03-02' });
  });

  it('are those of the page’s own data, where it has any', () => {
    const known = { byline: 'Wren Hill', publishedTime: '2024-03-01T09:00:00Z' };
    expect(opened({ byline: { source: 'json-ld' }, publishedTime: { source: 'json-ld' } }, known)).toMatchObject(known);
  });

  it('are not those of an edit: a time for machines counts where it is earlier', () => {
    const day = (publishedTime: string) => opened({ publishedTime: { source: 'time' } }, { publishedTime }).publishedTime;
    expect(day('2023-12-24T08:00:00Z')).toBe('2023-12-24T08:00:00Z');
    expect(day('2026-11-27T08:00:00Z')).toBe('2024-03-02T10:00:00Z');
  });

  it('are not those of an answer, where another name and an earlier time stand under the headline', () => {
    const known = (byline: string, publishedTime: string) =>
      opened({ ...looks, publishedTime: { source: 'time' } }, { byline, publishedTime });
    expect(known('tansy', '2024-03-02T09:59:59Z')).toMatchObject({ byline: 'tansy', publishedTime: '2024-03-02T09:59:59Z' });
    expect(known('tansy', '2024-03-02T10:00:01Z')).toMatchObject({ byline: 'wren', publishedTime: '2024-03-02T10:00:00Z' });
  });

  it('are not those of a post that much stands above', () => {
    expect(opened({}, {}, { before: 'An article of its own. '.repeat(20) })).not.toHaveProperty('byline');
  });
});
