/** A small forest of decision trees as it is shipped: see `bench/train/train.py`, which writes it. */
export interface ForestData {
  /** The features that the trees ask for; a node names them by their place in this list. */
  columns: string[];
  /** Values a tree adds to in turn: one, or one for each class. */
  outputs: number;
  /** What every output starts from. */
  base: number;
  /** A leaf byte stands for this much. */
  leafStep: number;
  /** Base64: for each node in preorder, the place of its column, or 255 for a leaf. */
  nodes: string;
  /** Base64: for each inner node, the upper half of its threshold as a 32-bit float. */
  thresholds: string;
  /** Base64: for each leaf, a signed byte. */
  leaves: string;
}

/** The forest unpacked: parallel arrays over all nodes of all trees. */
export interface Forest {
  outputs: number;
  base: number;
  roots: Int32Array;
  /** The feature a node asks for, -1 for a leaf. */
  feature: Int16Array;
  /** A node's threshold, or a leaf's value. */
  value: Float32Array;
  /** Where to go when the feature is not below the threshold; else to the next node. */
  otherwise: Int32Array;
}

const leaf = 255;

/** Unpacks a forest for a feature table with these columns. */
export function plantForest(data: ForestData, names: readonly string[]): Forest {
  const nodes = bytes(data.nodes);
  const thresholds = bytes(data.thresholds);
  const leaves = bytes(data.leaves);
  const columns = data.columns.map((name) => names.indexOf(name));
  if (columns.includes(-1)) throw new Error(`No feature ${data.columns[columns.indexOf(-1)]}: the model is older than the features`);
  const feature = new Int16Array(nodes.length);
  const value = new Float32Array(nodes.length);
  const otherwise = new Int32Array(nodes.length);
  const roots: number[] = [];
  /** Inner nodes whose second branch has not begun. */
  const open: number[] = [];
  let threshold = 0;
  let nextLeaf = 0;
  let atRoot = true;
  nodes.forEach((column, node) => {
    if (atRoot) roots.push(node);
    atRoot = false;
    if (column !== leaf) {
      feature[node] = columns[column] as number;
      value[node] = upperHalf((thresholds[threshold] as number) | ((thresholds[threshold + 1] as number) << 8));
      threshold += 2;
      open.push(node);
      return;
    }
    feature[node] = -1;
    value[node] = (((leaves[nextLeaf++] as number) << 24) >> 24) * data.leafStep;
    const parent = open.pop();
    if (parent === undefined) atRoot = true;
    else otherwise[parent] = node + 1;
  });
  return { outputs: data.outputs, base: data.base, roots: Int32Array.from(roots), feature, value, otherwise };
}

/** Adds up what the trees say of one row of the table; the sums are log odds. */
export function askForest(forest: Forest, table: Float32Array, row: number, sums: Float64Array): void {
  const { roots, feature, value, otherwise, outputs } = forest;
  sums.fill(forest.base);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number)
      node = (table[row + f] as number) < (value[node] as number) ? node + 1 : (otherwise[node] as number);
    sums[tree % outputs] = (sums[tree % outputs] as number) + (value[node] as number);
  }
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const word = new Uint32Array(1);
const float = new Float32Array(word.buffer);

function upperHalf(bits: number): number {
  word[0] = bits << 16;
  return float[0] as number;
}

/** Rounds values to what a threshold can hold, so that a stored tree decides exactly as the trained one did. */
export function roundToThresholds(table: Float32Array): void {
  const bits = new Uint32Array(table.buffer, table.byteOffset, table.length);
  for (let i = 0; i < bits.length; i++) bits[i] = ((bits[i] as number) + 0x8000) & 0xffff0000;
}
