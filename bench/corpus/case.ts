import type { PageKind } from '../../src/rules/kinds';

/** A saved page with what people say its main content is. */
export interface Case {
  id: string;
  source: 'wcxb' | 'segments' | 'scrapinghub';
  type: PageKind;
  url: string;
  /** Path of the gzipped page. */
  file: string;
  charset?: string | null;
  /** The whole main content, where it was annotated. */
  text?: string | null;
  /** Snippets that must be there, and that must not. */
  with: string[];
  without: string[];
  title?: string | null;
  author?: string | null;
  date?: string | null;
}
