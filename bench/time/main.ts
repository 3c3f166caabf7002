import { parseArgs } from 'node:util';
import { classicScript } from '../browser/classic-script';
import { loadScript } from '../browser/load-script';
import { visitPages } from '../browser/visit-pages';
import { readCorpus, sample } from '../corpus/read-corpus';
import { quantile } from '../scores/statistics';
import type { Timed } from './steps-in-page';

const subjects: readonly Timed[] = ['galley', 'peer', 'prescribed'];
const turns = ['first', 'second', 'third'] as const;

/**
 * How long a page takes beside Readability on a full clone, and what the steps alone take that Galley may not leave out:
 * node bench/run.mjs time --corpus DIR. Every page is opened afresh for each of the three; medians in milliseconds.
 */
export async function main(): Promise<void> {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, limit: { type: 'string', default: '100' } } });
  if (!values.corpus) throw new Error('Which corpus? --corpus DIR');
  const cases = sample(readCorpus(values.corpus), Number(values.limit));
  const script = await classicScript('bench/time/steps-in-page.ts');
  const times = new Map<string, number[]>();
  for (const subject of subjects)
    await visitPages(cases, {
      jobs: 1,
      async work(page) {
        await loadScript(page, script);
        for (const turn of turns) {
          const steps = await page.evaluate((which) => window.galleyTime[which](), subject);
          for (const [step, ms] of Object.entries(steps)) {
            const name = `${subject.padEnd(12)}${turn.padEnd(8)}${step}`;
            times.set(name, [...(times.get(name) ?? []), ms]);
          }
        }
      },
      failed: (item, error) => console.error(item.id, error.message.split('\n')[0]),
    });
  for (const [name, all] of times) console.log(`${name.padEnd(34)}${quantile(all, 0.5)?.toFixed(1).padStart(7)}`);
}
