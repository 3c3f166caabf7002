import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classicScript } from '../browser/classic-script';
import { visitPages } from '../browser/visit-pages';
import { readCorpus, sample } from '../corpus/read-corpus';
import { quantile } from '../scores/statistics';
import { type PageTally, type Tally, tallyPage, type WrongMark } from './tally';

/** What each detector takes on a corpus, and how much of it was the article's: node bench/run.mjs detectors --corpus DIR */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      only: { type: 'string' },
      limit: { type: 'string', default: '400' },
      jobs: { type: 'string', default: '1' },
      wrong: { type: 'string' },
    },
  });
  if (!values.corpus) throw new Error('Which corpus? --corpus DIR');
  const wanted = values.only?.split(',');
  const all = readCorpus(values.corpus).filter(
    ({ id, source, type }) => !wanted || wanted.some((name) => name === id || name === source || name === type),
  );
  const script = await classicScript('bench/detectors/marks-in-page.ts');
  const groups = new Map<string, PageTally[]>();
  const times: number[] = [];
  await visitPages(sample(all, Number(values.limit)), {
    jobs: Number(values.jobs),
    async work(page, item) {
      await page.evaluate(script);
      const marks = await page.evaluate(() => window.galleyMarks());
      if (!marks) return;
      times.push(marks.ms);
      const group = item.source === 'segments' ? 'segments' : item.type;
      groups.set(group, [...(groups.get(group) ?? []), tallyPage(item, marks)]);
    },
    failed: (item, error) => console.error(item.id, error.message.split('\n')[0]),
  });
  for (const [group, pages] of groups) print(group, pages);
  console.log(`ms: median ${quantile(times, 0.5)?.toFixed(1)}, 95 % ${quantile(times, 0.95)?.toFixed(1)}`);
  if (values.wrong) writeFileSync(values.wrong, worst([...groups.values()].flat()));
}

function print(group: string, pages: readonly PageTally[]): void {
  const sums = new Map<string, Tally>();
  for (const { tallies } of pages)
    for (const [rule, tally] of tallies) {
      const sum = sums.get(rule) ?? { pages: 0, marks: 0, words: 0, wrong: 0 };
      sums.set(rule, sum);
      for (const key of ['pages', 'marks', 'words', 'wrong'] as const) sum[key] += tally[key];
    }
  const total = (key: 'lost' | 'wanted' | 'gone' | 'unwanted') => pages.reduce((sum, page) => sum + page[key], 0);
  console.log(
    `\n${group}: ${pages.length} pages; snippets lost ${total('lost')} of ${total('wanted')}, gone ${total('gone')} of ${total('unwanted')}`,
  );
  for (const [rule, { pages: hit, marks, words, wrong }] of [...sums].sort())
    console.log(
      `${rule.padEnd(34)}${String(hit).padStart(6)} pages${String(marks).padStart(7)} marks${String(words).padStart(8)} words${String(wrong).padStart(7)} wrong${((100 * wrong) / (words || 1)).toFixed(1).padStart(7)} %`,
    );
}

const worst = (pages: readonly PageTally[]): string =>
  pages
    .flatMap(({ wrongMarks }): WrongMark[] => wrongMarks)
    .sort((a, b) => b.words - a.words)
    .map(({ id, rule, reason, words, text }) => `${words}\t${id}\t${rule}\t${reason}\t${text}\n`)
    .join('');
