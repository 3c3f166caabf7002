import { findClutter } from '../../src/engine/detectors/find-clutter';
import type { Metadata, Provenance } from '../../src/engine/metadata/metadata';
import { readMetadata } from '../../src/engine/metadata/read-metadata';
import { snapshot } from '../../src/engine/snapshot/snapshot';

export interface MetadataInPage {
  ms: number;
  metadata: Metadata;
  provenance: Provenance;
}

declare global {
  interface Window {
    galleyMetadata(): MetadataInPage | null;
    galleyParsedMetadata(html: string, url: string): MetadataInPage | null;
  }
}

function read(of: Document, url?: string): MetadataInPage | null {
  const page = snapshot(of, url ? { url } : {});
  if (!page) return null;
  const clutter = findClutter(page);
  const start = performance.now();
  const { metadata, provenance } = readMetadata(page, clutter);
  return { ms: performance.now() - start, metadata, provenance };
}

/** The metadata of the page this runs in. */
window.galleyMetadata = () => read(document);

/** The metadata of a page that is only parsed, not opened: quicker, for work on the heuristics. */
window.galleyParsedMetadata = (html, url) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // A parser without scripting reads <noscript> as elements; an opened page has its text.
  for (const noscript of parsed.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return read(parsed, url);
};
