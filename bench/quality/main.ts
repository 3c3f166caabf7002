import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classicScript } from '../browser/classic-script';
import { foldScripts } from '../browser/fold-scripts';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';
import { foldOf } from '../corpus/folds';
import { readCorpus, sample } from '../corpus/read-corpus';
import { type Output, type PageScore, scorePage } from '../scores/page-score';
import { printTable } from '../scores/print-table';
import { summarise } from '../scores/summary';
import { printWorst } from './print-worst';

const entry = 'bench/quality/extractors-in-page.ts';
/** Galley with the shipped model, which knows these pages; with the model of a fold that does not; and the peers. */
const names = ['galley', 'galley, out-of-fold', 'readability', 'defuddle'];

export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      only: { type: 'string' },
      limit: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      folds: { type: 'string', default: 'bench/train/folds' },
      out: { type: 'string' },
      worst: { type: 'string', default: '0' },
    },
  });
  if (!values.corpus)
    throw new Error('usage: npm run bench:quality -- --corpus DIR [--only wcxb/article] [--limit N] [--out FILE] [--worst N]');
  let cases = readCorpus(values.corpus);
  if (values.only) cases = cases.filter((item) => isWanted(item, values.only as string));
  if (values.limit) cases = sample(cases, Number(values.limit));

  const scores = new Map<string, PageScore[]>(names.map((name) => [name, []]));
  const texts: { id: string; text: string }[] = [];
  const shipped = await classicScript(entry);
  const folds = await foldScripts(entry, values.folds);
  await visitPages(cases, {
    jobs: Number(values.jobs),
    async work(page, item) {
      const fold = folds[foldOf(item.url)];
      await page.evaluate(shipped);
      // Who runs first pays for styles and cold code, so they take turns.
      const outputs = (await page.evaluate(`galleyBench(${JSON.stringify(inTurn(item))})`)) as Record<string, Output>;
      if (fold) {
        await page.evaluate(fold);
        const unseen = (await page.evaluate(`galleyBench(['galley'])`)) as Record<string, Output>;
        outputs['galley, out-of-fold'] = unseen.galley as Output;
        texts.push({ id: item.id, text: unseen.galley?.text ?? '' });
      }
      for (const [name, output] of Object.entries(outputs)) scores.get(name)?.push(scorePage(item, output));
    },
    failed(item, error) {
      for (const name of names) scores.get(name)?.push(scorePage(item, { text: '', error: error.message }));
    },
  });

  for (const name of names) printTable(name, summarise(scores.get(name) ?? []));
  printWorst(scores.get('galley, out-of-fold') ?? [], Number(values.worst));
  if (values.out) {
    writeFileSync(values.out, lines([...scores].flatMap(([extractor, list]) => list.map((score) => ({ extractor, ...score })))));
    writeFileSync(`${values.out.replace(/\.jsonl$/, '')}.texts.jsonl`, lines(texts));
  }
}

const lines = (items: readonly object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');

const isWanted = (item: Case, only: string): boolean =>
  only.split(',').some((one) => one === item.source || one === `${item.source}/${item.type}` || one === item.id);

function inTurn(item: Case): string[] {
  const peers = ['galley', 'readability', 'defuddle'];
  const first = (item.url.length + item.id.charCodeAt(item.id.length - 1)) % peers.length;
  return [...peers.slice(first), ...peers.slice(0, first)];
}
