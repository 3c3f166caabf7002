import { collapse } from '../../../dom/text';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import { boxesOfLines, type Line, runsOfLines } from './broken-lines';

/** A list: so many lines kept, and so much of it, and each so long in characters. */
const list = { fewest: 3, kept: 0.5, longest: 80 };
/** In characters: a shorter quotation is a word that is meant in another way; who wrote it. */
const quote = { least: 30, source: 60 };
const quoted = /^["“”„«»「『].*["“”»«」』][.…]?$/su;

/**
 * Lines that begin with a link, where only breaks set them apart: items of a list whose other items are kept, and who is quoted in the line above.
 * A block model takes them for a menu, and leaves a list with gaps. Not what stands elsewhere too (`doubles`).
 */
export function linkedLines(page: Page, kept: ReadonlySet<Text>, doubles: ReadonlySet<Text>): Text[] {
  const isKept = (line: Line = []): boolean => line.some((text) => kept.has(text));
  return [...boxesOfLines(page.root)].flatMap(runsOfLines).flatMap((run) => {
    const isList = isListed(run) && run.filter(isKept).length >= Math.max(list.fewest, run.length * list.kept);
    const isSource = (line: Line, at: number): boolean =>
      isKept(run[at - 1]) && isQuote(run[at - 1] as Line) && saidBy(line).length <= quote.source;
    return run
      .filter((line, at) => !isKept(line) && isLink(line) && (isList || isSource(line, at)) && !line.some((text) => doubles.has(text)))
      .flat();
  });
}

const saidBy = (line: Line): string => collapse(line.map(({ data }) => data).join(''));

const isListed = (run: readonly Line[]): boolean =>
  run.length > list.fewest && run.map(saidBy).every((said) => said.length <= list.longest && !endsSentence(said));

const isQuote = (line: Line): boolean => saidBy(line).length >= quote.least && quoted.test(saidBy(line));

/** Begins it with a link? */
const isLink = (line: Line): boolean =>
  line.find((text) => collapse(text.data) !== '')?.parentElement?.closest('a[href]:not([role=button])') != null;
