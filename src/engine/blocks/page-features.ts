import { featureNames } from './features';

/** One row about the whole page: the average of every feature over its blocks. */
export function averageFeatures(table: Float32Array): Float32Array {
  const width = featureNames.length;
  const rows = table.length / width;
  const row = new Float32Array(width);
  if (rows === 0) return row;
  const sums = new Float64Array(width);
  for (let at = 0; at < table.length; at += width)
    for (let f = 0; f < width; f++) sums[f] = (sums[f] as number) + (table[at + f] as number);
  for (let f = 0; f < width; f++) row[f] = (sums[f] as number) / rows;
  return row;
}
