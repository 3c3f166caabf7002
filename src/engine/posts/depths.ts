import { depthsOf } from '../comments/depth';
import type { Place } from '../comments/place';

/** How deep each post of a thread stands in the answers; 0 for all where each answers the first, as on most forums. */
export function threadDepths(places: readonly Place[]): number[] {
  const [first = 0, ...others] = depthsOf(places);
  const shallowest = Math.min(...others);
  return [first, ...others.map((depth) => depth - shallowest)];
}
