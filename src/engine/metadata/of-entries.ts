import type { PageKind } from '../../rules/kinds';
import type { Metadata, Provenance, Source } from './metadata';

const printed = new Set<Source>(['visible', 'time']);

/** Of a page of entries, without the author and the day that stand in it in print: they are its first entry's. */
export function withoutFirstEntry<T extends { metadata: Metadata; provenance: Provenance }>(read: T, kind: PageKind): T {
  if (kind !== 'listing' && kind !== 'collection') return read;
  const [metadata, provenance] = [{ ...read.metadata }, { ...read.provenance }];
  for (const field of ['byline', 'publishedTime'] as const)
    if (printed.has(provenance[field]?.source as Source)) {
      delete metadata[field];
      delete provenance[field];
    }
  return { ...read, metadata, provenance };
}
