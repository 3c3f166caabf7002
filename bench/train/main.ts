import { parseArgs } from 'node:util';
import { readCorpus, sample } from '../corpus/read-corpus';
import { collectFeatures } from './collect';
import { prepareTraining } from './prepare';

export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      limit: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      collected: { type: 'boolean', default: false },
      cache: { type: 'string', default: 'bench/cache' },
    },
  });
  if (!values.corpus) throw new Error('usage: npm run train -- --corpus DIR');
  const cases = readCorpus(values.corpus);
  const chosen = values.limit ? sample(cases, Number(values.limit)) : cases;
  if (!values.collected) await collectFeatures(chosen, values.cache, Number(values.jobs));
  prepareTraining(cases, values.cache);
}
