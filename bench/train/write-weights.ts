import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Case } from '../corpus/case';
import { foldCount } from '../corpus/folds';
import { outOfFoldScores } from './out-of-fold';

const shipped = 'src/engine/blocks/weights.json';
const folds = 'bench/train/folds';
const sampleFile = 'test/unit/engine/blocks/model-sample.json';

/** Puts the model where the engine reads it, with where it came from; the folds' models where the bench reads them. */
export function writeWeights(cache: string, cases: readonly Case[], date: string): void {
  const read = (name: string) => JSON.parse(readFileSync(path.join(cache, name), 'utf8'));
  const scores = outOfFoldScores(cache, cases);
  const provenance = {
    date,
    pages: Object.fromEntries(countBySource(cases)),
    trainer: read('parameters.json'),
    outOfFold: scores,
  };
  writeFileSync(shipped, `${JSON.stringify({ provenance, ...read('all.json') }, null, 1)}\n`);
  mkdirSync(folds, { recursive: true });
  for (let fold = 0; fold < foldCount; fold++) copyFileSync(path.join(cache, `fold-${fold}.json`), path.join(folds, `fold-${fold}.json`));
  mkdirSync(path.dirname(sampleFile), { recursive: true });
  copyFileSync(path.join(cache, 'sample.json'), sampleFile);
  console.log(JSON.stringify(provenance, null, 1));
}

function countBySource(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of cases) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
