import { announces } from '../../../words/announces';
import { collapsedLength } from '../../../dom/text';
import type { Page } from '../../../page';
import { namesItself } from './addresses';
import { boxesOfLines, type Line, runsOfLines } from './broken-lines';
import { dials } from '../notes/contacts';
import { tellsMore } from '../prose/tells-more';

/** Fewer kept lines are no text. */
const fewest = 3;
/** Of a box's lines, in characters: the share that is kept where the box is text. */
const share = 0.5;

/** In characters, and in lines: a paragraph of such short lines is one thing, as an address with its telephone is. */
const short = { line: 80, lines: 8 };

/**
 * Lines that only breaks set apart, of boxes that are mostly kept: between kept lines a short one (“Date: 6 June”) is the text's too, unless it
 * leads elsewhere, so is a paragraph of sentences, and so is what a kept one announces. Not what stands elsewhere too (`doubles`).
 * A short paragraph of them stays whole.
 */
export function looseLines(page: Page, kept: ReadonlySet<Text>, doubles: ReadonlySet<Text>): Text[] {
  return [...boxesOfLines(page.root)].flatMap((box) => {
    const lines = runsOfLines(box).flat();
    const isKept = (line: Line = []): boolean => line.some((text) => kept.has(text));
    const length = (some: readonly Line[]): number => lengthOf(some.flat());
    const isAnnounced = (at: number): boolean => isKept(lines[at - 1]) && announces(wordsOf(lines[at - 1]));
    const chosen = lines.filter(isKept);
    if (chosen.length === 0) return [];
    const isShort = box.localName === 'p' && lines.length <= short.lines && lines.every((line) => length([line]) <= short.line);
    const isText = length(chosen) >= length(lines) * share && (isShort || chosen.length >= fewest);
    const from = isShort ? 0 : lines.indexOf(chosen[0] as Line);
    const to = isShort ? lines.length : lines.lastIndexOf(chosen.at(-1) as Line);
    return lines
      .filter(
        (line, at) => !isKept(line) && !line.some((text) => doubles.has(text)) && ((isText && at >= from && at < to) || isAnnounced(at)),
      )
      .filter((line) => isSaid(line) || isParagraph(line))
      .flat();
  });
}

const wordsOf = (line: Line = []): string => line.map(({ data }) => data).join('');

/** A line that goes on about much besides what it leads to, and is not pressed. */
function isParagraph(line: Line): boolean {
  const within = (box: string): Line => line.filter(({ parentElement }) => parentElement?.closest(box));
  return within('button').length === 0 && tellsMore(wordsOf(line), wordsOf(within('a')));
}

const lengthOf = (line: Line): number => line.reduce((sum, { data }) => sum + collapsedLength(data), 0);

/** A link that is called by where it leads, or that dials, is said; another offers something. */
const isSaid = (line: Line): boolean =>
  line.every((text) => {
    const link = text.parentElement?.closest('a, button');
    return !link || namesItself(link) || dials(link);
  });
