import { extract } from '../../src/engine/extract';
import { htmlToText } from '../browser/html-to-text';
import type { Output } from '../scores/page-score';

/** Galley alone, as text: `extractors-in-page.ts` has the peers, whose code is a third of what every page would have to take in. */
function run(): Output {
  try {
    const article = extract(document);
    if (!article) return { text: '' };
    const { content, title, byline, publishedTime } = article;
    return { text: htmlToText(content), title, byline, publishedTime };
  } catch (error) {
    return { text: '', error: String(error) };
  }
}

(globalThis as unknown as { galleyRun: () => Output }).galleyRun = run;
