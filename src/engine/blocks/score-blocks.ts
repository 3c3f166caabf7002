import { featureNames } from './features';
import { type Forest, askForest } from './forest';

/** For each row of the feature table, how likely the block is main content. */
export function scoreBlocks(forest: Forest, table: Float32Array): Float32Array {
  const width = featureNames.length;
  const scores = new Float32Array(table.length / width);
  const sums = new Float64Array(1);
  for (let i = 0; i < scores.length; i++) {
    askForest(forest, table, i * width, sums);
    scores[i] = 1 / (1 + Math.exp(-(sums[0] as number)));
  }
  return scores;
}
