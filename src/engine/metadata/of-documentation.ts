import type { PageKind } from '../../rules/kinds';
import { fold } from '../words/fold';
import { isFirm } from './firm';
import type { Metadata, Provenance } from './metadata';
import { hostLabel } from './title/strip-site';

const joined = (text: string): string => fold(text).replaceAll(' ', '');

/** In characters: a shorter name is in many others. */
const leastName = 4;

/** Of a page of documentation, without the firm or the site that its data give as an author where the page prints none. */
export function withoutMaker<T extends { metadata: Metadata; provenance: Provenance }>(read: T, kind: PageKind, url: URL): T {
  const { byline, siteName } = read.metadata;
  const source = read.provenance.byline?.source;
  if (kind !== 'documentation' || !byline || source === 'visible' || source === 'rule') return read;
  const name = joined(byline);
  const isSite = name === hostLabel(url) || (name.length >= leastName && joined(siteName ?? '').includes(name));
  if (!isSite && !isFirm(byline)) return read;
  const [metadata, provenance] = [{ ...read.metadata }, { ...read.provenance }];
  delete metadata.byline;
  delete provenance.byline;
  return { ...read, metadata, provenance };
}
