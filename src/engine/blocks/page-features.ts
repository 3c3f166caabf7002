import { featureNames } from './features';

/** One row about the whole page: the average of every feature (or of some columns, the others 0) over its blocks. */
export function averageFeatures(table: Float32Array, columns: Iterable<number> = featureNames.keys()): Float32Array {
  const width = featureNames.length;
  const rows = table.length / width;
  const row = new Float32Array(width);
  if (rows === 0) return row;
  for (const column of columns) {
    let sum = 0;
    for (let at = column; at < table.length; at += width) sum += table[at] as number;
    row[column] = sum / rows;
  }
  return row;
}
