import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../src/rules/kinds';
import { withoutFirstEntry } from '../../../../src/engine/metadata/of-entries';
import type { Metadata, Provenance, Source } from '../../../../src/engine/metadata/metadata';

const left = (kind: PageKind, source: Source) => {
  const metadata: Metadata = { title: 'All letters', dir: 'ltr', byline: 'Ann Lee', publishedTime: '2025-12-22' };
  const provenance: Provenance = { byline: { source }, publishedTime: { source } };
  const { byline, publishedTime } = withoutFirstEntry({ metadata, provenance }, kind).metadata;
  return [byline, publishedTime].filter(Boolean).length;
};

describe('author and day in print', () => {
  it.each<[PageKind, Source, number]>([
    ['listing', 'visible', 0],
    ['collection', 'time', 0],
    ['listing', 'json-ld', 2],
    ['article', 'visible', 2],
  ])('of a %s by %s: %i', (kind, source, count) => expect(left(kind, source)).toBe(count));
});
