import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { oneProcess } from '../../test/quiet-chromium';
import { foldScripts } from '../browser/fold-scripts';
import { loadScript } from '../browser/load-script';
import { visitPages } from '../browser/visit-pages';
import { foldOf } from '../corpus/folds';
import { readCorpus, sample } from '../corpus/read-corpus';
import { type Output, scorePage } from '../scores/page-score';
import { printTable } from '../scores/print-table';
import { summarise } from '../scores/summary';
import { blinds, isBlind } from './blind';
import { printChange } from './print-change';
import type { Scored } from './scored';

const usage =
  'usage: npm run bench:compare -- --corpus DIR --out AFTER.jsonl [--base BEFORE.jsonl] [--limit N] [--ids FILE] [--without names|elements|metadata]';

/**
 * What a change of the engine does to the corpus, out-of-fold: Galley alone, a line per page as the run goes, so that a run that was
 * stopped goes on where it was; and page by page against the lines of an earlier state. With `--without` pages are first blinded to
 * something, which tells what the engine makes of pages that do not have it.
 */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      limit: { type: 'string' },
      ids: { type: 'string' },
      without: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      folds: { type: 'string', default: 'bench/train/folds' },
    },
  });
  const { corpus, out, without } = values;
  if (!corpus || !out || (without && !isBlind(without))) throw new Error(usage);
  const blind = without && isBlind(without) ? blinds[without] : undefined;
  const all = readCorpus(corpus);
  const wanted = values.ids ? new Set(readFileSync(values.ids, 'utf8').split(/\s+/)) : undefined;
  const done = new Set(read(out).map((score) => score.id));
  const cases = sample(all, Number(values.limit ?? all.length)).filter((item) => !done.has(item.id) && (!wanted || wanted.has(item.id)));
  const folds = await foldScripts('bench/compare/galley-in-page.ts', values.folds);
  const write = (score: Scored) => appendFileSync(out, `${JSON.stringify(score)}\n`);
  await visitPages(cases, {
    jobs: Number(values.jobs),
    browser: oneProcess,
    async work(page, item) {
      if (blind) await page.evaluate(blind);
      await loadScript(page, folds[foldOf(item.url)] as string);
      const output = (await page.evaluate('galleyRun()')) as Output;
      write({ ...scorePage(item, output), text: output.text });
    },
    failed: (item, error) => write({ ...scorePage(item, { text: '', error: error.message }), text: '' }),
  });
  const scores = read(out);
  printTable('galley, out-of-fold', summarise(scores));
  if (values.base) printChange(read(values.base), scores);
}

const read = (file: string): Scored[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Scored)
    : [];
