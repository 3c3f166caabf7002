import { collapse } from '../dom/text';
import type { Page } from '../page';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';

const lines = 'p, li, div, section, aside, blockquote, td, h1, h2, h3, h4, h5, h6';
/** Longer lines that begin so say something. */
const longest = 45;
/** "Read also:", "Schon gelesen?" */
const announcing = /[:：?？»›>…]$/;

/**
 * The texts without lines that announce other stories ("Read also:") where what they announced was not kept: right after
 * such a line something is left out, or the article is over.
 */
export function withoutAnnouncements(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  return new Set([...texts].filter((text) => !isAnnouncement(page, text) || announces(page, text, texts)));
}

function isAnnouncement(page: Page, text: Text): boolean {
  if (text.data.length > 2 * longest) return false;
  const said = collapse(text.data);
  if (said === '' || said.length > longest || /[.。!]$/.test(said)) return false;
  const concepts = conceptsOf(fold(said));
  if (!concepts?.has('related') && !concepts?.has('read-also')) return false;
  const line = text.parentElement?.closest(lines);
  return !!line && page.stats(line).chars === said.length;
}

/** Does what it announces come right after it? Without a sign that it announces, a line is only one at the article's end. */
function announces(page: Page, line: Text, texts: ReadonlySet<Text>): boolean {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = line;
  let left = false;
  for (let next = walker.nextNode() as Text | null; next; next = walker.nextNode() as Text | null) {
    if (next.data.trim() === '') continue;
    if (texts.has(next)) return !left || !announcing.test(line.data.trim());
    left = true;
  }
  return false;
}
