import { isEmphasised } from '../../dom/emphasised';
import { lineAround } from '../../dom/line-around';
import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { runsOfLines } from '../complete/lists/broken-lines';

/** Longer lines that begin so say something. */
const longest = 60;
/** "Read also:", "Schon gelesen?"; in other letters it needs no sign. */
const announcing = /[:：?？»›>…]$/;

/**
 * The texts without lines that announce other stories ("Read also:") where what they announced was not kept: the link
 * right after such a line is left out, or the article is over.
 */
export function withoutAnnouncements(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  return new Set([...texts].filter((text) => !isAnnouncement(page, text) || announcesKept(page, text, texts)));
}

function isAnnouncement(page: Page, text: Text): boolean {
  if (text.data.length > 2 * longest) return false;
  const said = collapse(text.data);
  // Headings over nothing go anyway; entries of lists and cells are what they say.
  const line = text.parentElement && lineAround(text.parentElement);
  if (!line || said.length > longest) return false;
  const isOverLinks = headsLinks(line, text);
  if (!(isOverLinks || announcing.test(said) || isEmphasised(line))) return false;
  const concepts = conceptsOf(fold(said));
  if (!concepts?.has('related') && !concepts?.has('read-also') && !(isOverLinks && concepts?.has('see-also'))) return false;
  return isOverLinks || page.stats(line).chars === said.length;
}

/** Is it the first line of a paragraph that has nothing but links below its break? */
function headsLinks(line: Element, text: Text): boolean {
  if (line.localName !== 'p') return false;
  const [first, ...rest] = runsOfLines(line).flat();
  const isFirst = first?.length === 1 && first[0] === text && rest.length > 0;
  return isFirst && rest.flat().every(({ parentElement }) => parentElement?.closest('a[href]'));
}

/** Is anything kept after it, and right after it no link that is not? */
function announcesKept(page: Page, line: Text, texts: ReadonlySet<Text>): boolean {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = line;
  let first: Text | undefined;
  for (let next = walker.nextNode() as Text | null; next; next = walker.nextNode() as Text | null) {
    if (next.data.trim() === '') continue;
    first ??= next;
    if (texts.has(next)) return first === next || !first.parentElement?.closest('a');
  }
  return false;
}
