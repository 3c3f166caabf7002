import { type Layer, type LayerData, plantLayer } from './layer';

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

/**
 * What the network says of each row of a table with rows of `width` values, one page's blocks in order: the log odds. It runs once
 * a page, before a browser has compiled it: plain loops over typed arrays, since calls and pairs cost more than the sums.
 */
export function askNetwork(network: Network, table: Float32Array, width: number, words: ArrayLike<number>): Float32Array {
  const { block, around, page, said } = network;
  const { units, answers } = readBlocks(network, table, width);
  const start = around.starts.slice();
  addAll(page, averages(units, block.units, words), start);
  const sums = readAround(around, units, block.units, start);
  for (let row = 0, at = 0; row < answers.length; row++) {
    let answer = answers[row] as number;
    for (let unit = 0; unit < around.units; unit++, at++) {
      const sum = sums[at] as number;
      if (sum > 0) answer += sum * (said.weights[unit] as number);
    }
    answers[row] = answer;
  }
  return answers;
}

/** Adds what inputs say to the units of their layer. */
function addAll({ units, weights }: Layer, inputs: Float32Array, sums: Float32Array): void {
  for (let input = 0, at = 0; input < inputs.length; input++)
    for (let unit = 0; unit < units; unit++, at++)
      sums[unit] = (sums[unit] as number) + (weights[at] as number) * (inputs[input] as number);
}

/**
 * The units of each block, and what its features say directly. Two thirds of what is not 0 is the same in the block before, so
 * that only what changes from block to block is added to the sums.
 */
function readBlocks({ features, scales, block, said, direct }: Network, table: Float32Array, width: number) {
  const { weights, units: count } = block;
  const rows = table.length / width;
  const answers = new Float32Array(rows);
  const units = new Float32Array(rows * count);
  const sums = Float64Array.from(block.starts);
  const values = new Float64Array(features.length);
  let answer = said.starts[0] as number;
  for (let row = 0; row < rows; row++) {
    for (let input = 0; input < features.length; input++) {
      const at = row * width + (features[input] as number);
      const feature = table[at] as number;
      if (feature === (row === 0 ? 0 : table[at - width])) continue;
      const value = standing(feature, scales[input] as number);
      const change = value - (values[input] as number);
      values[input] = value;
      answer += change * (direct.weights[input] as number);
      const from = input * count;
      for (let unit = 0; unit < count; unit++) sums[unit] = (sums[unit] as number) + (weights[from + unit] as number) * change;
    }
    answers[row] = answer;
    for (let unit = 0; unit < count; unit++) units[row * count + unit] = Math.max(0, sums[unit] as number);
  }
  return { units, answers };
}

/** What a feature counts as: its logarithm, scaled. */
function standing(feature: number, scale: number): number {
  const value = (feature > 0 ? Math.log1p(feature) : -Math.log1p(-feature)) * scale;
  return value > most ? most : value < -most ? -most : value;
}

/** For each block, what its units and its neighbours' add up to. */
function readAround({ weights, units: said }: Layer, units: Float32Array, count: number, start: Float32Array): Float32Array {
  const rows = units.length / count;
  const sums = new Float32Array(rows * said);
  for (let row = 0; row < rows; row++) {
    const to = row * said;
    sums.set(start, to);
    for (let beside = Math.max(0, row - reach); beside <= Math.min(rows - 1, row + reach); beside++) {
      let from = (beside - row + reach) * count * said;
      for (let unit = beside * count; unit < (beside + 1) * count; unit++, from += said) {
        const value = units[unit] as number;
        if (value === 0) continue;
        for (let i = 0; i < said; i++) sums[to + i] = (sums[to + i] as number) + (weights[from + i] as number) * value;
      }
    }
  }
  return sums;
}

/** The averages of each unit over all rows, first by the logarithm of their words, then plain. */
function averages(units: Float32Array, count: number, words: ArrayLike<number>): Float32Array {
  const rows = units.length / count;
  const sums = new Float32Array(2 * count);
  let all = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const weight = Math.log((words[row] as number) + 2);
    all += weight;
    for (let unit = 0; unit < count; unit++, at++) {
      const value = units[at] as number;
      sums[unit] = (sums[unit] as number) + value * weight;
      sums[count + unit] = (sums[count + unit] as number) + value;
    }
  }
  return sums.map((sum, i) => sum / (i < count ? all : rows));
}
