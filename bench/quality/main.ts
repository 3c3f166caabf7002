import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import { classicScript } from '../browser/classic-script';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';
import { foldCount, foldOf } from '../corpus/folds';
import { readCorpus, sample } from '../corpus/read-corpus';
import { type Output, type PageScore, scorePage } from '../scores/page-score';
import { summarise } from '../scores/summary';
import { printTable, printWorst } from './table';

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
  const { shipped, folds } = await scripts(values.folds);
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
    writeFileSync(values.out.replace(/\.jsonl$/, '.texts.jsonl'), lines(texts));
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

/** The engine as it ships, and once for each fold with the weights that have not seen that fold. */
async function scripts(folder: string): Promise<{ shipped: string; folds: string[] }> {
  const files = Array.from({ length: foldCount }, (_, fold) => `${folder}/fold-${fold}.json`);
  const known = files.every((file) => existsSync(file));
  if (!known) process.stderr.write(`No fold models in ${folder}: run npm run train first. Only the shipped model is measured.\n`);
  return {
    shipped: await classicScript(entry),
    folds: known ? await Promise.all(files.map((file) => classicScript(entry, [withWeights(file)]))) : [],
  };
}

const withWeights = (file: string): Plugin => ({
  name: 'fold-weights',
  enforce: 'pre',
  load: (id) => (id.endsWith('/blocks/weights.json') ? readFileSync(file, 'utf8') : null),
});
