import type { Block } from '../../../../src/engine/blocks/block';
import type { Decision } from '../../../../src/engine/blocks/decide';
import { findBlocks } from '../../../../src/engine/blocks/find-blocks';
import { findDoubles } from '../../../../src/engine/blocks/doubles/find-doubles';
import { pageOf } from './page-of';

/** A page on which everything but doubles is chosen. */
export function allChosen(html: string): { blocks: Block[]; texts: string[]; decision: Decision } {
  const blocks = findBlocks(pageOf(html));
  const texts = blocks.map(({ text }) => text);
  const words = texts.map((text) => text.split(' ').length);
  const doubles = findDoubles(
    texts,
    words,
    texts.map(() => true),
  );
  return { blocks, texts, decision: { keep: texts.map((_, i) => !doubles.has(i)), doubles } };
}
