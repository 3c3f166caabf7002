import { type FeatureGroup, share } from './group';

const offsets = [-2, -1, 1, 2];

/** The two blocks before and after. */
export const neighbours: FeatureGroup = {
  names: offsets.flatMap((offset) =>
    ['chars', 'linkShare', 'prose', 'sameShape', 'sameParent', 'heading', 'voted', 'cues'].map((name) => `by${offset}:${name}`),
  ),
  prepare({ outline, prose, headingLevel, voted, cues }) {
    const { blocks, blockElement, shape, parent, linkChars } = outline;
    return (i, put) => {
      const e = blockElement[i] as number;
      for (const offset of offsets) {
        const j = i + offset;
        const other = blocks[j];
        if (!other) {
          for (let k = 0; k < 8; k++) put(-1);
          continue;
        }
        const f = blockElement[j] as number;
        put(other.text.length);
        put(share(linkChars[j] as number, other.text.length));
        put(prose[j] ? 1 : 0);
        put(shape[e] === shape[f] ? 1 : 0);
        put(e === f ? 2 : parent[e] === parent[f] ? 1 : 0);
        put(headingLevel[j] as number);
        put(voted[j] as number);
        put(cues[j] ? 1 : 0);
      }
    };
  },
};
