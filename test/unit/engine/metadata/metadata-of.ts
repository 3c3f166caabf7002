import { findClutter } from '../../../../src/engine/detectors/find-clutter';
import type { Metadata } from '../../../../src/engine/metadata/metadata';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

export const title = 'The ferry at ten past six';
const short = [
  'The harbour master keeps his ledger in pencil, because ink runs when the spray comes over the wall and pencil does not.',
  'For thirty years the ferry has left at ten past six, and for thirty years the bakery on the quay has opened at six.',
  'Nobody in the town remembers who painted the lighthouse green, although there is a photograph of the ladder and of a man.',
  'Last spring the council proposed to move the fish market inland, and for a week nothing else was spoken of on the quay.',
];
/** Paragraphs as newspapers write them, and such as books have. */
export const paragraphs = {
  short: short.map((text) => `<p>${text}</p>`).join(''),
  long: short.map((text) => `<p>${text} ${text} ${text}</p>`).join(''),
};

interface Given {
  body: string;
  head?: string;
  lang?: string;
  url?: string;
  titled?: string;
}

/** What is known of a page's article, with the page's clutter found first, as for a reader. */
export function metadataOf({
  body,
  head = '',
  lang = 'en',
  url = 'https://hask.example/islands/ferry',
  titled = `${title} | Hask Gazette`,
}: Given): Metadata {
  document.documentElement.lang = lang;
  document.head.innerHTML = `<title>${titled}</title>${head}`;
  document.body.innerHTML = body;
  const page = snapshot(document, { url }) as Page;
  return readMetadata(page, findClutter(page)).metadata;
}
