import { type FeatureGroup, share } from './group';

const levels = [0, 1, 2, 3, 4];
const perLevel = [
  'chars',
  'linkShare',
  'blocks',
  'proseShare',
  'ofProse',
  'headings',
  'images',
  'inputs',
  'items',
  'alike',
  'voted',
  'ofVoted',
];

/** What the block's element and the four above it hold. */
export const ancestors: FeatureGroup = {
  names: [
    ...levels.flatMap((level) => perLevel.map((name) => `up${level}:${name}`)),
    'toHalf', 'toMost', 'mostAlike', 'mostAlikeChars', 'mostAlikeDistance',
  ], // biome-ignore format: a table
  prepare({ outline, tallies: t }) {
    const { parent, blockElement } = outline;
    const prose = t.prose[0] as number;
    const voted = t.voted[0] as number;
    return (i, put) => {
      let e = blockElement[i] as number;
      for (const _ of levels) {
        const chars = t.chars[e] as number;
        put(chars);
        put(share(t.linkChars[e] as number, chars));
        put(t.blocks[e] as number);
        put(share(t.prose[e] as number, chars));
        put(share(t.prose[e] as number, prose));
        put(t.headings[e] as number);
        put(t.images[e] as number);
        put(t.inputs[e] as number);
        put(t.items[e] as number);
        put(t.alike[e] as number);
        put(share(t.voted[e] as number, chars));
        put(share(t.voted[e] as number, voted));
        e = Math.max(0, parent[e] as number);
      }
      put(t.toHalf[blockElement[i] as number] as number);
      put(t.toMost[blockElement[i] as number] as number);
      const repeated = mostAlike(blockElement[i] as number, parent, t.alike);
      put(t.alike[repeated.element] as number);
      put(t.chars[repeated.element] as number);
      put(repeated.distance);
    };
  },
};

/** The element above that has most siblings of its own shape: a card, a post, a row. */
function mostAlike(from: number, parent: Int32Array, alike: Uint16Array): { element: number; distance: number } {
  let best = { element: from, distance: 0 };
  for (let e = from, distance = 0; e > 0 && distance < 12; e = parent[e] as number, distance++)
    if ((alike[e] as number) > (alike[best.element] as number)) best = { element: e, distance };
  return best;
}
