import { ancestors } from './features/ancestors';
import type { FeatureGroup, PutAll } from './features/group';
import { headings } from './features/headings';
import { neighbours } from './features/neighbours';
import { place } from './features/place';
import { shapes } from './features/shapes';
import { text } from './features/text';
import { vote } from './features/vote';
import { wholePage } from './features/whole-page';
import type { Survey } from './survey';

export const groups: readonly FeatureGroup[] = [text, place, ancestors, neighbours, headings, shapes, vote, wholePage];

export const featureNames: readonly string[] = groups.flatMap((group) => group.names);

/**
 * The feature table: one row of `featureNames.length` values for each block. The same code serves training and use. What
 * detectors marked is left out on purpose: the model is a second opinion on them.
 */
export function computeFeatures(survey: Survey): Float32Array {
  const { blocks } = survey.outline;
  const width = featureNames.length;
  const table = new Float32Array(blocks.length * width);
  const writers = groups.map((group) => group.prepare(survey));
  let at = 0;
  const put = (value: number) => {
    table[at++] = value;
  };
  const putAll: PutAll = (values) => {
    table.set(values, at);
    at += values.length;
  };
  for (let i = 0; i < blocks.length; i++) {
    at = i * width;
    for (const write of writers) write(i, put, putAll);
  }
  return table;
}
