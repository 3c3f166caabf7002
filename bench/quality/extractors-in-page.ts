import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../src/engine/extract';
import { htmlToText } from '../browser/html-to-text';
import type { Output } from '../scores/page-score';

/** An extractor and its peers side by side; each is timed on its own, from the document to its result. */
const extractors: Record<
  string,
  () => { content: string; title?: string | null; byline?: string | null; publishedTime?: string | null } | null
> = {
  galley: () => extract(document),
  readability: () => {
    const article = new Readability(document.cloneNode(true) as Document).parse();
    return article && { ...article, content: article.content ?? '' };
  },
  defuddle: () => {
    const result = new Defuddle(document, { url: document.URL }).parse();
    return { content: result.content, title: result.title, byline: result.author, publishedTime: result.published };
  },
};

function run(name: string): Output {
  const start = performance.now();
  try {
    const result = extractors[name]?.() ?? null;
    const ms = performance.now() - start;
    if (!result) return { text: '', ms };
    const { title, byline, publishedTime } = result;
    return { text: htmlToText(result.content), title, byline, publishedTime, ms };
  } catch (error) {
    return { text: '', error: String(error), ms: performance.now() - start };
  }
}

(globalThis as unknown as { galleyBench: (names: string[]) => Record<string, Output> }).galleyBench = (names) =>
  Object.fromEntries(names.map((name) => [name, run(name)]));
