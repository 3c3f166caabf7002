import type { SpokenBlock } from './spoken-text';

/** One sentence: what is said, and where it stands. */
export interface Sentence {
  text: string;
  /** Null only for a text that the page has taken away since. */
  range(): Range | null;
}

/** "J. K.", "Dr.", "z. B.": no sentence ends there, and taking two short ones as one does no harm. */
const abbreviation = /(?:^|[\s(\p{Pi}"'])(?:\p{L}|\p{Lu}\p{L}{1,2})\.\s*$/u;
const longest = 300;

/** The sentences of what is read aloud, by the rules of the language. */
export function sentencesOf(blocks: readonly SpokenBlock[], lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  return blocks.flatMap((block) => {
    const { picture, text } = block;
    if (picture) return [{ text, range: () => around(picture) }];
    return spans(segmenter, text).map(([start, end]) => ({
      text: text.slice(start, end).replace(/\s+/g, ' ').trim(),
      range: () => rangeOf(block, start, end),
    }));
  });
}

type Span = [start: number, end: number];

function spans(segmenter: Intl.Segmenter, text: string): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    const goesOn = last && (!/[\p{L}\p{N}]/u.test(segment) || abbreviation.test(text.slice(...last)));
    if (last && goesOn && end - last[0] < longest) last[1] = end;
    else found.push([index, end]);
  }
  return found.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The text of a block from one place to another, without the white space at its ends. */
function rangeOf({ text, runs }: SpokenBlock, from: number, to: number): Range | null {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = to - (piece.length - piece.trimEnd().length);
  const first = runs.findLast((run) => run.start <= start);
  const last = runs.findLast((run) => run.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = new Range();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

function around(picture: Element): Range | null {
  if (!picture.isConnected) return null;
  const range = new Range();
  range.selectNode(picture);
  return range;
}
