import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Case } from '../corpus/case';
import { foldOf } from '../corpus/folds';
import type { CollectedPage } from './collect';
import { labelBlocks } from './labels';

/** Writes what the trainer reads beside the features: labels, weights, and each page's fold and place in the table. */
export function prepareTraining(cases: readonly Case[], folder: string): void {
  const byId = new Map(cases.map((item) => [item.id, item]));
  const labels: Buffer[] = [];
  const weights: Buffer[] = [];
  let from = 0;
  const pages = readPages(folder).map(({ id, texts }) => {
    const item = byId.get(id);
    if (!item) throw new Error(`${id} is not in this corpus`);
    const { label, weight } = labelBlocks(item, texts);
    labels.push(Buffer.from(label.buffer));
    weights.push(Buffer.from(weight.buffer));
    const page = { id, source: item.source, type: item.type, fold: foldOf(item.url), from, blocks: texts.length };
    from += texts.length;
    return page;
  });
  writeFileSync(path.join(folder, 'labels.f32'), Buffer.concat(labels));
  writeFileSync(path.join(folder, 'weights.f32'), Buffer.concat(weights));
  writeFileSync(path.join(folder, 'training.json'), JSON.stringify(pages));
}

export const readPages = (folder: string): CollectedPage[] =>
  readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedPage);
