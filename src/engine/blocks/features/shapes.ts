import { type FeatureGroup, share } from './group';

/** How often this sort of block occurs, what the others of its sort are like, and whether the same text was there before. */
export const shapes: FeatureGroup = {
  names: ['shapeCount', 'shapeChars', 'shapeLinkShare', 'shapeProse', 'shapeVoted', 'seenBefore', 'timesSeen', 'inArticleBody'],
  prepare({ outline, prose, voted, evidence }) {
    const { blocks, blockElement, shape, parent, linkChars } = outline;
    const kinds = new Map<number, { count: number; chars: number; linkChars: number; prose: number; voted: number }>();
    const texts = new Map<string, number>();
    const keyOf = (i: number) => {
      const e = blockElement[i] as number;
      return (shape[e] as number) * 65536 + (shape[Math.max(0, parent[e] as number)] as number);
    };
    const seen = new Uint16Array(blocks.length);
    blocks.forEach((block, i) => {
      const key = keyOf(i);
      let kind = kinds.get(key);
      if (!kind) kinds.set(key, (kind = { count: 0, chars: 0, linkChars: 0, prose: 0, voted: 0 }));
      kind.count++;
      kind.chars += block.text.length;
      kind.linkChars += linkChars[i] as number;
      kind.prose += prose[i] ? 1 : 0;
      kind.voted += voted[i] as number;
      seen[i] = texts.get(block.text) ?? 0;
      texts.set(block.text, (seen[i] as number) + 1);
    });
    const body = plain(evidence.articleBody ?? '');
    return (i, put) => {
      const kind = kinds.get(keyOf(i)) as { count: number; chars: number; linkChars: number; prose: number; voted: number };
      const { text } = blocks[i] as { text: string };
      put(kind.count);
      put(kind.chars / kind.count);
      put(share(kind.linkChars, kind.chars));
      put(kind.prose / kind.count);
      put(kind.voted / kind.count);
      put(seen[i] as number);
      put(texts.get(text) as number);
      put(body.length < 200 ? -1 : body.includes(plain(text)) ? 1 : 0);
    };
  },
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
