import { middle, numberAt } from './symbols';

/**
 * A small forest of decision trees as it is shipped: see `bench/train/forest.py`, which writes it. Numbers are one
 * character each, so that the file stays small and JSON needs no escapes.
 */
export interface ForestData {
  /** The features that the trees ask for, as places in the model's list; a node names them by their place in this one. */
  columns: number[];
  /** For each column, the values its nodes compare with. */
  thresholds: number[][];
  /** Values a tree adds to in turn: one, or one for each class. */
  outputs: number;
  /** A leaf's number, counted from the middle one, stands for so many times this. */
  leafStep: number;
  /** For each node in preorder, its column, or `!` for a leaf. */
  nodes: string;
  /** For each inner node, the place of its threshold. */
  splits: string;
  /** For each leaf, its value. */
  leaves: string;
}

/** The forest unpacked: parallel arrays over all nodes of all trees. */
export interface Forest {
  outputs: number;
  roots: Int32Array;
  /** The feature a node asks for, -1 for a leaf. */
  feature: Int16Array;
  /** A node's threshold, or a leaf's value. */
  value: Float32Array;
  /** Where to go when the feature is not below the threshold; else to the next node. */
  otherwise: Int32Array;
}

const leaf = '!'.charCodeAt(0);

/** Unpacks a forest; `features` tells where in a row of the table each feature of the model's list stands. */
export function plantForest(data: ForestData, features: readonly number[]): Forest {
  const { nodes, splits, leaves } = data;
  const columns = data.columns.map((column) => features[column] as number);
  const feature = new Int16Array(nodes.length);
  const value = new Float32Array(nodes.length);
  const otherwise = new Int32Array(nodes.length);
  const roots: number[] = [];
  /** Inner nodes whose second branch has not begun. */
  const open: number[] = [];
  let nextSplit = 0;
  let nextLeaf = 0;
  let atRoot = true;
  for (let node = 0; node < nodes.length; node++) {
    if (atRoot) roots.push(node);
    atRoot = false;
    if (nodes.charCodeAt(node) !== leaf) {
      const column = numberAt(nodes, node);
      feature[node] = columns[column] as number;
      value[node] = data.thresholds[column]?.[numberAt(splits, nextSplit++)] as number;
      open.push(node);
      continue;
    }
    feature[node] = -1;
    value[node] = (numberAt(leaves, nextLeaf++) - middle) * data.leafStep;
    const parent = open.pop();
    if (parent === undefined) atRoot = true;
    else otherwise[parent] = node + 1;
  }
  return { outputs: data.outputs, roots: Int32Array.from(roots), feature, value, otherwise };
}

/** Adds up what the trees say of one row of the table; the sums are log odds. */
export function askForest(forest: Forest, table: Float32Array, row: number, sums: Float64Array): void {
  const { roots, feature, value, otherwise, outputs } = forest;
  sums.fill(0);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number)
      node = (table[row + f] as number) < (value[node] as number) ? node + 1 : (otherwise[node] as number);
    sums[tree % outputs] = (sums[tree % outputs] as number) + (value[node] as number);
  }
}
