import { bestThreshold } from './threshold';

const lowest = 0.25;
const highest = 0.55;

/** The score a block needs on this page. */
export function cutAt(scores: Float32Array, words: ArrayLike<number>, _kinds: Float32Array): number {
  return Math.min(highest, Math.max(lowest, bestThreshold(scores, words)));
}
