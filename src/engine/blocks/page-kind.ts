import { type PageKind, pageKinds } from '../../rules/kinds';
import { type Forest, askForest } from './forest';
import { averageFeatures } from './page-features';

/** How likely the page is of each kind, in the order of `pageKinds`. */
export function kindChances(forest: Forest, table: Float32Array): Float32Array {
  const sums = new Float64Array(pageKinds.length);
  const asked = new Set(forest.feature.filter((column) => column >= 0));
  askForest(forest, averageFeatures(table, asked), 0, sums);
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((a, b) => a + b, 0);
  return Float32Array.from(parts, (part) => part / whole);
}

export const likeliestKind = (chances: Float32Array): PageKind => pageKinds[chances.indexOf(Math.max(...chances))] ?? 'article';
