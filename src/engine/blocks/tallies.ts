import type { Outline } from './outline';

const columns = [
  'chars',
  'linkChars',
  'blocks',
  'prose',
  'proseBlocks',
  'voted',
  'headings',
  'links',
  'images',
  'inputs',
  'paragraphs',
  'items',
] as const;

/** What each element of the copy holds, itself and below, by its number in the outline. */
export type Tallies = Record<(typeof columns)[number], Float32Array> & {
  /** Siblings of the same shape, itself among them. */
  alike: Uint16Array;
  /** Steps up to the nearest element that holds half, and nine tenths, of the page's prose. */
  toHalf: Uint8Array;
  toMost: Uint8Array;
  /** How many elements have a name. */
  named: Map<string, number>;
};

interface PerBlock {
  prose: Int32Array;
  voted: Float32Array;
  headingLevel: Uint8Array;
}

/** Counts from the leaves up: children have greater numbers than their parents. */
export function tallyElements(outline: Outline, { prose, voted, headingLevel }: PerBlock): Tallies {
  const { elements, parent, blocks, blockElement } = outline;
  const tally = Object.fromEntries(columns.map((name) => [name, new Float32Array(elements.length)])) as unknown as Tallies;
  for (let i = 0; i < blocks.length; i++) {
    const at = blockElement[i] as number;
    const chars = (blocks[i] as { text: string }).text.length;
    add(tally.chars, at, chars);
    add(tally.linkChars, at, outline.linkChars[i] as number);
    add(tally.blocks, at, 1);
    add(tally.prose, at, prose[i] as number);
    add(tally.proseBlocks, at, prose[i] ? 1 : 0);
    add(tally.voted, at, chars * (voted[i] as number));
    add(tally.headings, at, headingLevel[i] ? 1 : 0);
    add(tally.links, at, outline.links[i] as number);
  }
  const all = columns.map((name) => tally[name]);
  const named = new Map<string, number>();
  for (let e = elements.length - 1; e >= 0; e--) {
    const name = (elements[e] as Element).localName;
    named.set(name, (named.get(name) ?? 0) + 1);
    add(tally.images, e, outline.images[e] as number);
    add(tally.inputs, e, outline.inputs[e] as number);
    if (name === 'p' && (tally.chars[e] as number) > 0) add(tally.paragraphs, e, 1);
    if (name === 'li') add(tally.items, e, 1);
    const up = parent[e] as number;
    if (up >= 0) for (const column of all) column[up] = (column[up] as number) + (column[e] as number);
  }
  tally.named = named;
  tally.alike = countAlike(outline);
  tally.toHalf = stepsToShare(outline, tally.prose, 0.5);
  tally.toMost = stepsToShare(outline, tally.prose, 0.9);
  return tally;
}

const add = (column: Float32Array, at: number, amount: number): void => {
  column[at] = (column[at] as number) + amount;
};

function countAlike({ elements, parent, shape }: Outline): Uint16Array {
  const counts = new Map<number, number>();
  const key = (e: number) => (parent[e] as number) * 65536 + (shape[e] as number);
  for (let e = 1; e < elements.length; e++) {
    const own = key(e);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return Uint16Array.from(elements, (_, e) => (e === 0 ? 1 : (counts.get(key(e)) as number)));
}

function stepsToShare({ elements, parent }: Outline, column: Float32Array, share: number): Uint8Array {
  const enough = (column[0] as number) * share;
  const steps = new Uint8Array(elements.length);
  for (let e = 1; e < elements.length; e++)
    steps[e] = (column[e] as number) >= enough && enough > 0 ? 0 : Math.min(255, (steps[parent[e] as number] as number) + 1);
  return steps;
}
