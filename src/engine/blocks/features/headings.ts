import { cueNames } from '../cues';
import type { FeatureGroup } from './group';

const told = [
  'related',
  'comments',
  'share',
  'subscribe',
  'advert',
  'review',
  'notes',
  'tags',
  'buy',
  'answer',
  'contact',
  'expand',
] as const;

const bits = told.map((name) => cueNames.indexOf(name));

/** The nearest heading before the block, whether it still stands over it, and the next one. */
export const headings: FeatureGroup = {
  names: [
    'headingDistance',
    'headingChars',
    'headingAbove',
    'headingShared',
    'headingVoted',
    'headingNext',
    ...told.map((name) => `heading:${name}`),
  ],
  prepare({ outline, headingLevel, cues, voted }) {
    const { blocks, blockElement, parent, depth } = outline;
    const last = new Int32Array(blocks.length).fill(-1);
    const next = new Int32Array(blocks.length).fill(-1);
    for (let i = 0, at = -1; i < blocks.length; i++) {
      last[i] = at;
      if (headingLevel[i]) at = i;
    }
    for (let i = blocks.length - 1, at = -1; i >= 0; i--) {
      next[i] = at;
      if (headingLevel[i]) at = i;
    }
    return (i, put) => {
      const h = last[i] as number;
      const n = next[i] as number;
      put(h < 0 ? 99 : i - h);
      put(h < 0 ? 0 : (blocks[h] as { text: string }).text.length);
      put(h < 0 ? 0 : (headingLevel[h] as number));
      put(h < 0 ? 99 : stepsToShared(blockElement[i] as number, blockElement[h] as number, parent, depth));
      put(h < 0 ? -1 : (voted[h] as number));
      put(n < 0 ? 99 : n - i);
      const said = h < 0 ? 0 : (cues[h] as number);
      for (const bit of bits) put((said >> bit) & 1);
    };
  },
};

/** Steps from the first element up to the nearest one that holds both. */
export function stepsToShared(from: number, other: number, parent: Int32Array, depth: Uint8Array): number {
  let a = from;
  let b = other;
  let steps = 0;
  while (a !== b) {
    if ((depth[a] as number) >= (depth[b] as number)) {
      a = Math.max(0, parent[a] as number);
      steps++;
    } else b = Math.max(0, parent[b] as number);
    if (a === 0 && b === 0) break;
  }
  return steps;
}
