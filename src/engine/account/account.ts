import type { Account } from '../article';
import { standsIn } from '../dom/stands-in';
import type { Mark } from '../mark';
import type { Page } from '../page';
import { survey } from '../survey/survey';

/** The article's paragraphs as they stood on the page, before anything was cut out. */
export interface Paragraphs {
  texts: readonly string[];
}

const withoutSpace = (text: string): string => text.replace(/[\s\u00a0\u200b\u00ad]+/g, '');

/** A paragraph counts as kept when all of it but a footnote mark or a link's icon is still there. */
const probe = 40;

/**
 * The paragraphs of what was chosen: sentences that hold chosen text, or stand in one box with sentences that do, and are in
 * no mark; what the reader's own rules take is of the article and counts as gone. To be called before the copy is cut up.
 */
export function paragraphsOf(page: Page, chosen: ReadonlySet<Text>, marks: readonly Mark[]): Paragraphs {
  const { prose } = survey(page);
  const isMarked = standsIn(new Set(marks.filter(({ rule }) => !rule.startsWith('reader:')).map(({ element }) => element)));
  const holders = new Set<Element>();
  for (const text of chosen) if (text.parentElement && prose.holds(text.parentElement)) holders.add(text.parentElement);
  const boxes = new Map<Element, number>();
  for (const { parentElement } of holders) if (parentElement) boxes.set(parentElement, (boxes.get(parentElement) ?? 0) + 1);
  const own = prose.sentences.filter(
    (sentence) =>
      !isMarked(sentence) &&
      (holders.has(sentence) || (sentence.localName === 'p' && sentence.parentElement && (boxes.get(sentence.parentElement) ?? 0) >= 3)),
  );
  return { texts: own.map((sentence) => withoutSpace(sentence.textContent ?? '')) };
}

/** How many of the page's paragraphs the finished article still has. */
export function accountFor(paragraphs: Paragraphs, article: Node): Account {
  return { paragraphs: paragraphs.texts.length, kept: paragraphsIn(paragraphs, article) };
}

/** How many of the page's paragraphs a part of the article has. */
export function paragraphsIn({ texts }: Paragraphs, part: Node): number {
  const whole = withoutSpace(part.textContent ?? '');
  let at = 0;
  // What was kept stands in its order, so each search starts at the last find: a book has ten thousand paragraphs.
  const find = (piece: string): boolean => {
    const ahead = whole.indexOf(piece, at);
    const found = ahead >= 0 ? ahead : whole.indexOf(piece);
    if (found >= 0) at = found;
    return found >= 0;
  };
  return texts.filter((text) => find(text.slice(0, probe)) && find(text.slice(-probe))).length;
}
