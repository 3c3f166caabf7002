import { featureNames } from './features';
import { askForest } from './forest';
import type { Model } from './model';
import { askNetwork } from './network';

/** For each row of the feature table, how likely the block is main content; `words` is how many words each block has. */
export function scoreBlocks({ blocks, network, networkShare }: Model, table: Float32Array, words: ArrayLike<number>): Float32Array {
  const width = featureNames.length;
  const beside = askNetwork(network, table, width, words);
  const scores = new Float32Array(beside.length);
  const sums = new Float64Array(1);
  for (let i = 0; i < scores.length; i++) {
    askForest(blocks, table, i * width, sums);
    const logOdds = (sums[0] as number) * (1 - networkShare) + (beside[i] as number) * networkShare;
    scores[i] = 1 / (1 + Math.exp(-logOdds));
  }
  return scores;
}
