import { findDoubles } from './doubles/find-doubles';
import { bestThreshold } from './threshold';

export interface Scored {
  texts: readonly string[];
  words: ArrayLike<number>;
  /** For each block, how likely it is main content. */
  scores: Float32Array;
  /** The same as the model gave it, which sets the threshold; where it is left out, the scores do. */
  chances?: Float32Array;
  /** How likely the page is of each kind, in the order of `pageKinds`. */
  kinds: Float32Array;
  /** For each block, whether a detector or a rule takes it: what is left out anyway stands in for nothing. */
  marked?: readonly boolean[];
}

export interface Decision {
  keep: boolean[];
  doubles: ReadonlyMap<number, number>;
}

/** Below and above this a page's own best threshold is not believed. */
const lowest = 0.25;
const highest = 0.58;
/** Leaving something out that a reader can bring back costs less than showing clutter. */
const caution = 0.03;

/** From how likely each block is to what is kept. */
export function decide({ texts, words, scores, chances = scores, marked }: Scored): Decision {
  const threshold = Math.min(highest, Math.max(lowest, bestThreshold(chances, words) + caution));
  const keep = Array.from(scores, (score) => score >= threshold);
  const doubles = findDoubles(texts, words, marked ? keep.map((kept, i) => kept && !marked[i]) : keep);
  for (const double of doubles.keys()) keep[double] = false;
  return { keep, doubles };
}

/** A decision with some of its doubles kept after all. */
export function takeBack({ keep, doubles }: Decision, back: ReadonlySet<number>): Decision {
  return { keep: keep.map((kept, i) => kept || back.has(i)), doubles: new Map([...doubles].filter(([i]) => !back.has(i))) };
}

/** A decision without some blocks, which go with the doubles of what is given for each. */
export const leaveOut = ({ keep, doubles }: Decision, gone: ReadonlyMap<number, number>): Decision => ({
  keep: keep.map((kept, i) => kept && !gone.has(i)),
  doubles: new Map([...doubles, ...gone]),
});
