import type { FeatureGroup } from './group';

/** Readability's vote on the block, and how far it is from what Readability keeps. */
export const vote: FeatureGroup = {
  names: ['voted', 'fromFirstVoted', 'fromLastVoted', 'toVoted', 'votedAround'],
  prepare({ voted, outline, evidence }) {
    const n = outline.blocks.length;
    const kept = Array.from(voted, (share) => share > 0.5);
    const first = kept.indexOf(true);
    const last = kept.lastIndexOf(true);
    const nearest = distances(kept);
    return (i, put) => {
      put(evidence.vote ? (voted[i] as number) : -1);
      put(first < 0 ? -999 : i - first);
      put(last < 0 ? -999 : last - i);
      put(nearest[i] as number);
      let around = 0;
      for (let j = Math.max(0, i - 5); j <= Math.min(n - 1, i + 5); j++) if (kept[j]) around++;
      put(around);
    };
  },
};

/** For each place, the distance to the nearest one that is true, at most 99. */
function distances(places: readonly boolean[]): Uint8Array {
  const distance = new Uint8Array(places.length).fill(99);
  for (let i = 0, at = 99; i < places.length; i++) {
    at = places[i] ? 0 : Math.min(99, at + 1);
    distance[i] = at;
  }
  for (let i = places.length - 1, at = 99; i >= 0; i--) {
    at = places[i] ? 0 : Math.min(99, at + 1);
    distance[i] = Math.min(at, distance[i] as number);
  }
  return distance;
}
