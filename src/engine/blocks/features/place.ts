import { classWordGroups } from '../class-words';
import { noWords, type Outline } from '../outline';
import { inside, surroundings } from '../surroundings';
import type { FeatureGroup } from './group';

const tags = [
  'p',
  'li',
  'div',
  'td',
  'th',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'figcaption',
  'caption',
  'label',
  'button',
  'section',
  'summary',
  'article',
  'body',
];

/** The element the block stands in, what stands above that, and where on the page it is. */
export const place: FeatureGroup = {
  names: [
    'tag', 'headingLevel', 'depth', 'index', 'position', 'fromEnd', 'charsBefore', 'charPosition', 'charsAfter',
    'afterTitle', 'charsAfterTitle', 'articlesAbove',
    ...surroundings.map((name) => `in:${name}`), ...classWordGroups.map((name) => `class:${name}`),
  ], // biome-ignore format: a table
  prepare({ outline, headingLevel, tallies }) {
    const { blocks, blockElement, depth, around } = outline;
    const before = new Float64Array(blocks.length + 1);
    blocks.forEach((block, i) => {
      before[i + 1] = (before[i] as number) + block.text.length;
    });
    const total = before[blocks.length] as number;
    const title = headingLevel.indexOf(1);
    const several = (tallies.named.get('article') ?? 0) > 1;
    const distances = new Uint8Array(classWordGroups.length);
    return (i, put, putAll) => {
      const e = blockElement[i] as number;
      const bits = around[e] as number;
      const chars = before[i] as number;
      put(tags.indexOf((outline.elements[e] as Element).localName) + 1);
      put(headingLevel[i] as number);
      put(depth[e] as number);
      put(i);
      put(i / blocks.length);
      put(blocks.length - i);
      put(chars);
      put(chars / total);
      put(total - (before[i + 1] as number));
      put(title < 0 ? 0 : Math.max(-50, Math.min(200, i - title)));
      put(title < 0 ? 0 : chars - (before[title] as number));
      put(inside(bits, 'article') ? (several ? 2 : 1) : 0);
      for (let bit = 0; bit < surroundings.length; bit++) put((bits >> bit) & 1);
      wordDistances(outline, e, distances);
      putAll(distances);
    };
  },
};

/** Distance of "no such word above". */
const noneAbove = 30;

/** For each group of class words, the steps up to the nearest element whose names have one. */
function wordDistances({ words, parent }: Outline, from: number, distances: Uint8Array): void {
  distances.fill(noneAbove);
  for (let e = from, steps = 0; e >= 0 && steps < noneAbove; e = parent[e] as number, steps++)
    if (words[e] !== noWords)
      for (const group of words[e] as readonly number[]) if ((distances[group] as number) > steps) distances[group] = steps;
}
