import type { Case } from '../corpus/case';
import { wordsOf } from '../scores/words';

/** How much of a block is main content (0–1), and how much the block counts in training. */
export interface Labels {
  label: Float32Array;
  weight: Float32Array;
}

export const labelBlocks = (item: Case, texts: readonly string[]): Labels =>
  item.source === 'segments' ? fromSegments(item, texts) : fromWholeText(item.text ?? '', texts);

/** Below this many words a block may stand in the answer by chance. */
const shortBlock = 4;

/**
 * A block's label is the share of its word triples that the annotated text has. A short block must stand there with
 * the words before or after it; where it only occurs, it is shared out among all blocks that say the same.
 */
function fromWholeText(answer: string, texts: readonly string[]): Labels {
  const words = wordsOf(answer);
  const whole = ` ${words.join(' ')} `;
  const triples = new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
  const blocks = texts.map(wordsOf);
  const said = new Map<string, number>();
  for (const block of blocks) if (block.length < shortBlock) said.set(block.join(' '), (said.get(block.join(' ')) ?? 0) + 1);
  const total = blocks.reduce((sum, block) => sum + block.length, 0) || 1;
  const label = Float32Array.from(blocks, (block, i) => {
    if (block.length === 0) return 0;
    if (block.length >= shortBlock) return shareOfTriples(block, triples);
    const text = block.join(' ');
    if (!whole.includes(` ${text} `)) return 0;
    if (standsBeside(blocks, i, whole)) return 1;
    return Math.min(1, occurrences(whole, ` ${text} `) / (said.get(text) ?? 1)) * 0.6;
  });
  // Every page counts much alike, as in the score; a long one a little more, for all it has to teach.
  const weight = Float32Array.from(blocks, (block) => (block.length === 0 ? 0 : (5 * (block.length + 1)) / total ** 0.75));
  return { label, weight };
}

function shareOfTriples(block: readonly string[], triples: ReadonlySet<string>): number {
  let found = 0;
  for (let i = 2; i < block.length; i++) if (triples.has(`${block[i - 2]} ${block[i - 1]} ${block[i]}`)) found++;
  return found / (block.length - 2);
}

function standsBeside(blocks: readonly string[][], i: number, whole: string): boolean {
  const text = (blocks[i] as string[]).join(' ');
  const before = blocks[i - 1]?.slice(-3).join(' ');
  const after = blocks[i + 1]?.slice(0, 3).join(' ');
  return (!!before && whole.includes(` ${before} ${text} `)) || (!!after && whole.includes(` ${text} ${after} `));
}

const occurrences = (whole: string, part: string): number => whole.split(part).length - 1;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only blocks that hold a segment are known; the others do not count. */
function fromSegments(item: Case, texts: readonly string[]): Labels {
  const label = new Float32Array(texts.length);
  const weight = new Float32Array(texts.length);
  const mark = (segment: string, value: number) => {
    const wanted = flat(segment);
    texts.forEach((text, i) => {
      const holds = text.includes(wanted) || (text.length > 25 && wanted.includes(text));
      if (!holds || (weight[i] as number) > 0) return;
      label[i] = value;
      weight[i] = Math.min(3, 0.5 + wordsOf(text).length / 20);
    });
  };
  for (const segment of item.with) mark(segment, 1);
  for (const segment of item.without) mark(segment, 0);
  return { label, weight };
}
