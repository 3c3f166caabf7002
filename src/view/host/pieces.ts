import type { Article } from '../../engine/article';
import { bodyOf, firstChild, isShadowRoot, localNameOf, nextSibling, nodeType, parentOf, textOf } from '../../engine/dom/live';
import { collapse } from '../../engine/dom/text';
import { shownDocument } from '../dom/shown-document';

/** A text of the live page that the article shows. */
export interface Piece {
  node: Text;
  text: string;
}

/** So many of the longest are enough to know a text by, and are looked at in no time. */
const enough = 60;

/** What to know the article's text on the page by. */
export function piecesOf(article: Article, body: Element): Piece[] {
  const live = new Set([...body.querySelectorAll('*')].filter(hasOwnText).flatMap((shown) => article.origins(shown)));
  return [...live]
    .flatMap(ownTexts)
    .sort((a, b) => b.data.length - a.data.length)
    .slice(0, enough)
    .map((node) => ({ node, text: node.data }));
}

export const weigh = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

const skipped = /^(?:script|style|noscript|template)$/i;

/** All the text of the page, and of the shadow roots the pieces stood in; put together anew only when it has changed. */
export function pageText(pieces: readonly Piece[]): () => string {
  const shadows = new Set(pieces.map(({ node }) => Node.prototype.getRootNode.call(node)).filter(isShadowRoot));
  let known: string | undefined;
  let text = '';
  return () => {
    const roots = [bodyOf(shownDocument()) as Node | null, ...shadows].filter((root) => root?.isConnected) as Element[];
    const now = roots.map(textOf).join('\n');
    if (now !== known) text = collapse(roots.flatMap(textsIn).join(''));
    known = now;
    return text;
  };
}

function textsIn(root: Node): string[] {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = parentOf(node);
    if (parent && nodeType(parent) === 1 && skipped.test(localNameOf(parent as Element))) continue;
    texts.push(node.data);
  }
  return texts;
}

const hasOwnText = (element: Element): boolean => ownTexts(element).length > 0;

function ownTexts(element: Element): Text[] {
  const texts: Text[] = [];
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === Node.TEXT_NODE && (node as Text).data.trim() !== '') texts.push(node as Text);
  return texts;
}
