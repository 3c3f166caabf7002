import { addInput, type Layer, type LayerData, plantLayer } from './layer';

/**
 * A small neural network as it is shipped: see `bench/train/network.py`, which writes it. It reads a block together with
 * the two blocks before and after it and with what the page's blocks are on average.
 */
export interface NetworkData {
  /** For each feature, by how much its logarithm is multiplied. */
  scales: number[];
  /** From the features of a block to its units. */
  block: LayerData;
  /** From the units of a block and its neighbours, in order, to what is said of the block. */
  around: LayerData;
  /** From the averages of the page's units, by words and plain, to the same. */
  page: LayerData;
  /** From what is said of the block to the log odds. */
  said: LayerData;
  /** From its features to the same. */
  direct: LayerData;
}

/** The network unpacked. */
export interface Network {
  /** Where in a row of the table each feature stands. */
  features: readonly number[];
  scales: readonly number[];
  block: Layer;
  around: Layer;
  page: Layer;
  said: Layer;
  direct: Layer;
}

/** Blocks before and after a block that the network looks at. */
const reach = 2;
/** No feature counts for more than this. */
const most = 8;

/** Unpacks a network; `features` tells where in a row of the table each feature of the model's list stands. */
export function plantNetwork(data: NetworkData, features: readonly number[]): Network {
  return {
    features,
    scales: data.scales,
    block: plantLayer(data.block),
    around: plantLayer(data.around),
    page: plantLayer(data.page),
    said: plantLayer(data.said),
    direct: plantLayer(data.direct),
  };
}

/** What the network says of each row of a table with rows of `width` values, one page's blocks in order: the log odds. */
export function askNetwork(network: Network, table: Float32Array, width: number, words: ArrayLike<number>): Float32Array {
  const { block, around, page, said } = network;
  const { units, answers } = readBlocks(network, table, width);
  const start = around.starts.slice();
  for (const [input, average] of averages(units, block.units, words).entries()) addInput(page, input, average, start, 0);
  const sums = readAround(around, units, block.units, start);
  for (let at = 0; at < sums.length; at++) {
    const row = Math.floor(at / around.units);
    answers[row] = (answers[row] as number) + Math.max(0, sums[at] as number) * (said.weights[at % around.units] as number);
  }
  return answers;
}

/** The units of each block, and what its features say directly. Most features are 0, so that it goes by features. */
function readBlocks({ features, scales, block, said, direct }: Network, table: Float32Array, width: number) {
  const rows = table.length / width;
  const answers = new Float32Array(rows).fill(said.starts[0] as number);
  const units = new Float32Array(rows * block.units);
  for (let row = 0; row < rows; row++) {
    const to = row * block.units;
    units.set(block.starts, to);
    for (let input = 0; input < features.length; input++) {
      const feature = table[row * width + (features[input] as number)] as number;
      if (feature === 0) continue;
      const logarithm = Math.sign(feature) * Math.log1p(Math.abs(feature));
      const value = Math.max(-most, Math.min(most, logarithm * (scales[input] as number)));
      addInput(block, input, value, units, to);
      answers[row] = (answers[row] as number) + value * (direct.weights[input] as number);
    }
    for (let at = to; at < to + block.units; at++) units[at] = Math.max(0, units[at] as number);
  }
  return { units, answers };
}

/** For each block, what its units and its neighbours' add up to. */
function readAround(around: Layer, units: Float32Array, count: number, start: Float32Array): Float32Array {
  const rows = units.length / count;
  const sums = new Float32Array(rows * around.units);
  for (let row = 0; row < rows; row++) sums.set(start, row * around.units);
  for (let at = 0; at < units.length; at++) {
    const value = units[at] as number;
    if (value === 0) continue;
    const row = Math.floor(at / count);
    for (let step = -reach; step <= reach; step++) {
      const beside = row - step;
      if (beside >= 0 && beside < rows) addInput(around, (step + reach) * count + (at % count), value, sums, beside * around.units);
    }
  }
  return sums;
}

/** The averages of each unit over all rows, first by the logarithm of their words, then plain. */
function averages(units: Float32Array, count: number, words: ArrayLike<number>): Float32Array {
  const sums = new Float32Array(2 * count);
  let all = 0;
  for (let at = 0; at < units.length; at++) {
    const [unit, value] = [at % count, units[at] as number];
    const weight = Math.log((words[Math.floor(at / count)] as number) + 2);
    if (unit === 0) all += weight;
    sums[unit] = (sums[unit] as number) + value * weight;
    sums[count + unit] = (sums[count + unit] as number) + value;
  }
  const rows = units.length / count;
  return sums.map((sum, i) => sum / (i < count ? all : rows));
}
