/** Where a metadata field came from. */
export type Source =
  | 'rule'
  | 'json-ld'
  | 'microdata'
  | 'open-graph'
  | 'twitter'
  | 'dublin-core'
  | 'meta'
  | 'time'
  | 'visible'
  | 'document'
  | 'url';

export interface Metadata {
  title: string;
  byline?: string;
  /** ISO 8601; with the offset where the page gives one. */
  publishedTime?: string;
  modifiedTime?: string;
  siteName?: string;
  section?: string;
  /** BCP 47. */
  lang?: string;
  dir: 'ltr' | 'rtl';
  excerpt?: string;
  /** Absolute http(s) URL of the lead image. */
  image?: string;
  /** Absolute http(s) URL. */
  canonicalUrl?: string;
}

export interface FieldProvenance {
  source: Source;
  /** Another source that said something else, and what it said. */
  disagrees?: { source: Source; value: string };
}

/** For each metadata field that was found, where it came from. */
export type Provenance = Partial<Record<keyof Metadata, FieldProvenance>>;
