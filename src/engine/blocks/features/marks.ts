import { clutterKinds } from '../../../rules/kinds';
import type { FeatureGroup } from './group';

/** Is the block inside a box that a detector marked, by kind of clutter? */
export const marks: FeatureGroup = {
  names: clutterKinds.map((kind) => `mark:${kind}`),
  prepare({ evidence, outline }) {
    const { elements, parent, blockElement } = outline;
    const marked = new Map<Element, number>();
    for (const mark of evidence.marks ?? [])
      marked.set(mark.element, (marked.get(mark.element) ?? 0) | (1 << clutterKinds.indexOf(mark.kind)));
    const bits = new Int32Array(elements.length);
    if (marked.size > 0)
      for (let e = 0; e < elements.length; e++)
        bits[e] = (e > 0 ? (bits[parent[e] as number] as number) : 0) | (marked.get(elements[e] as Element) ?? 0);
    return (i, put) => {
      const own = bits[blockElement[i] as number] as number;
      for (let k = 0; k < clutterKinds.length; k++) put((own >> k) & 1);
    };
  },
};
