import { collapse } from '../../engine/dom/text';

const skipped = /^(?:script|style|noscript|template)$/i;
const compared = 48;
const longest = 360;

const fold = (text: string) => collapse(text).normalize('NFKC').toLowerCase();

/**
 * The line under the title: the page's description, when it is a text the page itself shows and the article does not
 * already begin with it. What only stands in the page's head was written for search engines.
 */
export function standfirstOf(excerpt: string | undefined, title: string, body: Element, page: Document): string | undefined {
  const text = collapse(excerpt ?? '');
  if (text.length < 20 || text.length > longest || /(?:…|\.\.\.)$/.test(text)) return undefined;
  const start = fold(text).slice(0, compared);
  if (fold(title).startsWith(start) || fold(body.textContent ?? '').includes(start)) return undefined;
  return isShown(start, page) ? text : undefined;
}

function isShown(start: string, page: Document): boolean {
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < start.length || skipped.test(node.parentElement?.localName ?? '')) continue;
    if (fold(node.data).startsWith(start)) return true;
  }
  return false;
}
