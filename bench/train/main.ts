import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, sample } from '../corpus/read-corpus';
import { collectFeatures } from './collect';
import { ensureTrainer } from './ensure-trainer';
import { prepareTraining } from './prepare';
import { writeWeights } from './write-weights';

/** From saved pages to the shipped weights, and one model a fold for evaluation. */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      limit: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      cache: { type: 'string', default: 'out/train' },
      /** Features are in the cache already: only train. */
      collected: { type: 'boolean', default: false },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (!values.corpus) throw new Error('usage: npm run train -- --corpus DIR [--collected] [--limit N]');
  const all = readCorpus(values.corpus);
  const cases = values.limit ? sample(all, Number(values.limit)) : all;
  mkdirSync(values.cache, { recursive: true });
  const python = ensureTrainer();
  if (!values.collected) await collectFeatures(cases, values.cache, Number(values.jobs));
  prepareTraining(all, values.cache);
  execFileSync(python, ['bench/train/train.py', values.cache], { stdio: 'inherit' });
  writeWeights(values.cache, all, values.date);
}
