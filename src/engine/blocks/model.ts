import { featureNames } from './features';
import { type Forest, type ForestData, plantForest } from './forest';
import weights from './weights.json';

interface Model {
  /** How likely a block is main content. */
  blocks: Forest;
  /** What kind of page this is; one output for each of `pageKinds`. */
  kinds: Forest;
}

let planted: Model | undefined;

/** The shipped model, unpacked when first asked for. */
export function shippedModel(): Model {
  planted ??= {
    blocks: plantForest(weights.blocks as ForestData, featureNames),
    kinds: plantForest(weights.kinds as ForestData, featureNames),
  };
  return planted;
}
