import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classicScript } from '../browser/classic-script';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';

/** A page as the trainer sees it; its features are rows of `features.f32`. */
export interface CollectedPage {
  id: string;
  texts: string[];
  /** Words of each block, as the engine counts them. */
  words: number[];
  ms: Record<string, number>;
}

interface InPage {
  names: string[];
  texts: string[];
  /** Words of each block, as the engine counts them. */
  words: number[];
  table: string;
  average: string;
  ms: Record<string, number>;
}

/** Computes the features of every page in a browser and writes them, in the order of their ids, into a folder. */
export async function collectFeatures(cases: readonly Case[], folder: string, jobs: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const script = await classicScript('bench/train/features-in-page.ts');
  const found = new Map<string, InPage>();
  let names: string[] = [];
  await visitPages(cases, {
    jobs,
    async work(page, item) {
      await page.evaluate(script);
      const result = (await page.evaluate('galleyFeatures()')) as InPage | null;
      if (!result) throw new Error('no page');
      names = result.names;
      found.set(item.id, result);
    },
    failed: (item, error) => process.stderr.write(`${item.id}: ${error.message.split('\n')[0]}\n`),
  });
  const ids = [...found.keys()].sort();
  writeFileSync(path.join(folder, 'names.json'), JSON.stringify(names));
  writeFileSync(path.join(folder, 'features.f32'), '');
  writeFileSync(path.join(folder, 'averages.f32'), '');
  writeFileSync(path.join(folder, 'pages.jsonl'), '');
  for (const id of ids) {
    const { texts, words, table, average, ms } = found.get(id) as InPage;
    appendFileSync(path.join(folder, 'features.f32'), Buffer.from(table, 'base64'));
    appendFileSync(path.join(folder, 'averages.f32'), Buffer.from(average, 'base64'));
    appendFileSync(path.join(folder, 'pages.jsonl'), `${JSON.stringify({ id, texts, words, ms } satisfies CollectedPage)}\n`);
  }
}
