import { featureNames } from './features';
import { type Forest, type ForestData, plantForest } from './forest';
import { type Network, type NetworkData, plantNetwork } from './network';
// By name: where the weights came from is told in the file, and not shipped.
import { blocks, columns, kinds, network, networkShare } from './weights.json';

export interface Model {
  /** How likely a block is main content, by itself and what its features say of its place. */
  blocks: Forest;
  /** The same, by the blocks beside it and the page as a whole. */
  network: Network;
  /** How much of the log odds is the network's; the rest is the forest's. */
  networkShare: number;
  /** What kind of page this is; one output for each of `pageKinds`. */
  kinds: Forest;
}

export interface ModelData {
  /** The names of the features that the model asks for. */
  columns: string[];
  blocks: ForestData;
  network: NetworkData;
  networkShare: number;
  kinds: ForestData;
}

let planted: Model | undefined;

/** The shipped model, unpacked when first asked for. */
export function shippedModel(): Model {
  planted ??= plantModel({ columns, blocks, network, networkShare, kinds }, featureNames);
  return planted;
}

/** Unpacks a model for a feature table with columns of these names. */
export function plantModel(data: ModelData, names: readonly string[]): Model {
  const places = new Map(names.map((name, place) => [name, place]));
  const features = data.columns.map((name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`No feature ${name}: the model is older than the features`);
    return place;
  });
  return {
    blocks: plantForest(data.blocks, features),
    network: plantNetwork(data.network, features),
    networkShare: data.networkShare,
    kinds: plantForest(data.kinds, features),
  };
}
