import type { Case } from '../corpus/case';
import { type FoundMetadata, type MetadataHits, metadataHits } from './metadata-hits';
import { type Shingles, shingleScore } from './shingle-score';
import { type SnippetHits, snippetHits } from './snippets';
import { type TextScore, wordScore } from './word-score';

/** What an extractor gave for a page. */
export interface Output extends FoundMetadata {
  text: string;
  ms?: number;
  error?: string;
}

export interface PageScore {
  id: string;
  source: Case['source'];
  type: Case['type'];
  url: string;
  words?: TextScore;
  shingles?: Shingles;
  snippets: SnippetHits;
  metadata: MetadataHits;
  length: number;
  ms?: number;
  error?: string;
}

/** Scores one page by its benchmark's own published definition. */
export function scorePage(item: Case, output: Output): PageScore {
  const { id, source, type, url } = item;
  return {
    id,
    source,
    type,
    url,
    words: source === 'wcxb' ? wordScore(output.text, item.text ?? '') : undefined,
    shingles: source === 'scrapinghub' ? shingleScore(output.text, item.text ?? '') : undefined,
    snippets: snippetHits(output.text, item.with, item.without, source === 'wcxb'),
    metadata: metadataHits(item, output),
    length: output.text.length,
    ms: output.ms,
    error: output.error,
  };
}
