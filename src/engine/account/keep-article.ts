import { collapsedLength } from '../dom/text';
import type { Mark } from '../mark';
import type { UndoneMark } from '../site-rule/apply-rules';
import type { CheckedMarks } from './check-marks';

/** Rules nobody tried on this page: the reader's and imported ones. What they take together must leave an article. */
const isGiven = ({ rule }: Mark): boolean => /^(?:reader|imported):/.test(rule);

/** The given rules may take so much of the article's text. */
const most = 0.5;
/** One box may take more, as a thread of comments does, where so many characters of article stand before it. */
const articleBefore = 600;

/** What one part of a rule takes of the article. */
interface Part {
  marks: Mark[];
  chars: number;
}

/**
 * Undoes the parts of given rules that together would take more than half of the article, the greediest first. `choose`
 * finds the article's texts without some marks; it is asked only where a given rule takes anything.
 */
export function keepArticle(marks: readonly Mark[], choose: (without: readonly Mark[]) => ReadonlySet<Text>): CheckedMarks {
  const given = marks.filter(isGiven);
  const checked: CheckedMarks = { marks: [...marks], undone: [] };
  if (given.length === 0) return checked;
  const texts = [...choose(marks.filter((mark) => !isGiven(mark)))];
  const all = lengthOf(texts);
  const parts = partsOf(given, texts).filter((part) => !isBelowArticle(part, texts));
  let taken = parts.reduce((sum, { chars }) => sum + chars, 0);
  for (const part of parts.sort((a, b) => b.chars - a.chars)) {
    if (taken <= all * most) break;
    taken -= part.chars;
    checked.marks = checked.marks.filter((mark) => !part.marks.includes(mark));
    checked.undone.push(undoneOf(part));
  }
  return checked;
}

/** A part is told of once, however many boxes it would have taken. */
const undoneOf = ({ marks: [first] }: Part): UndoneMark => ({ ...(first as Mark), because: { id: 'half_of_text' } });

function partsOf(marks: readonly Mark[], texts: readonly Text[]): Part[] {
  const parts = new Map<string, Part>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.rule, mark.reason]);
    const part = parts.get(key) ?? { marks: [], chars: 0 };
    part.marks.push(mark);
    part.chars += lengthOf(texts.filter((text) => mark.element.contains(text)));
    parts.set(key, part);
  }
  return [...parts.values()].filter(({ chars }) => chars > 0);
}

function isBelowArticle({ marks }: Part, texts: readonly Text[]): boolean {
  const [only, ...others] = marks;
  if (!only || others.length > 0) return false;
  const before = texts.filter(
    (text) =>
      (only.element.compareDocumentPosition(text) & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS)) ===
      Node.DOCUMENT_POSITION_PRECEDING,
  );
  return lengthOf(before) >= articleBefore;
}

const lengthOf = (texts: readonly Text[]): number => texts.reduce((sum, { data }) => sum + collapsedLength(data), 0);
