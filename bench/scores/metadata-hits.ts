import type { Case } from '../corpus/case';

export interface FoundMetadata {
  title?: string | null;
  byline?: string | null;
  publishedTime?: string | null;
}

export type MetadataHits = Partial<Record<'title' | 'author' | 'date', boolean>>;

const plain = (text?: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Is each annotated field exactly as annotated, but for punctuation, case and a leading "by"; dates to the day? */
export function metadataHits(item: Case, found: FoundMetadata): MetadataHits {
  const hits: MetadataHits = {};
  if (item.title) hits.title = plain(found.title) === plain(item.title);
  if (item.author) hits.author = plain((found.byline ?? '').replace(/^\s*by\s+/i, '')) === plain(item.author);
  if (item.date) hits.date = (found.publishedTime ?? '').slice(0, 10) === item.date.slice(0, 10);
  return hits;
}
