import { extract } from '../../src/engine/extract';
import type { Output } from '../scores/page-score';
import { htmlToText } from './html-to-text';

/** What the engine makes of the page it runs in, as it is scored; an error is its answer. */
export function readArticle(): Output {
  try {
    const article = extract(document);
    if (!article) return { text: '' };
    const { content, title, byline, publishedTime } = article;
    return { text: htmlToText(content), title, byline, publishedTime };
  } catch (error) {
    return { text: '', error: String(error) };
  }
}
