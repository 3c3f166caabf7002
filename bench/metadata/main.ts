import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launchQuietChromium } from '../../test/quiet-chromium';
import { classicScript } from '../browser/classic-script';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';
import { readCorpus, sample } from '../corpus/read-corpus';
import { metadataHits } from '../scores/metadata-hits';
import { quantile } from '../scores/statistics';
import type { MetadataInPage } from './metadata-in-page';

interface Result extends MetadataInPage {
  item: Case;
}

/** How often title, author and day are as annotated: node bench/run.mjs metadata --corpus DIR [--parsed] [--misses FILE] */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      limit: { type: 'string', default: '100000' },
      jobs: { type: 'string', default: '1' },
      /** Parse pages in one tab instead of opening each: quicker, and the same but for what shadow roots hold. */
      parsed: { type: 'boolean', default: false },
      misses: { type: 'string' },
    },
  });
  if (!values.corpus) throw new Error('Which corpus? --corpus DIR');
  const cases = sample(
    readCorpus(values.corpus).filter(({ title, author, date }) => title || author || date),
    Number(values.limit),
  );
  const script = await classicScript('bench/metadata/metadata-in-page.ts');
  const results = await (values.parsed ? parsePages(cases, script) : openPages(cases, script, Number(values.jobs)));
  print(results);
  if (values.misses) writeFileSync(values.misses, misses(results));
}

async function openPages(cases: readonly Case[], script: string, jobs: number): Promise<Result[]> {
  const results: Result[] = [];
  await visitPages(cases, {
    jobs,
    async work(page, item) {
      await page.evaluate(script);
      const found = await page.evaluate(() => window.galleyMetadata());
      if (found) results.push({ item, ...found });
    },
    failed: (item, error) => console.error(item.id, error.message.split('\n')[0]),
  });
  return results;
}

async function parsePages(cases: readonly Case[], script: string): Promise<Result[]> {
  const browser = await launchQuietChromium();
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const results: Result[] = [];
    for (const item of cases) {
      const html = new TextDecoder(item.charset ?? 'utf-8').decode(gunzipSync(readFileSync(item.file)));
      const found = await page.evaluate(([source, url]) => window.galleyParsedMetadata(source, url), [html, item.url] as const);
      if (found) results.push({ item, ...found });
    }
    return results;
  } finally {
    await browser.close();
  }
}

function print(results: readonly Result[]): void {
  const types = ['all', ...new Set(results.map(({ item }) => item.type))];
  for (const type of types) {
    const rows = results.filter(({ item }) => type === 'all' || item.type === type);
    const cells = (['title', 'author', 'date'] as const).map((field) => {
      const known = rows.map(({ item, metadata }) => metadataHits(item, metadata)[field]).filter((hit) => hit !== undefined);
      const hits = known.filter(Boolean).length;
      return `${field} ${known.length ? (hits / known.length).toFixed(3) : '–'} (${hits}/${known.length})`.padEnd(26);
    });
    console.log(type.padEnd(15), ...cells);
  }
  const times = results.map(({ ms }) => ms);
  console.log(
    `ms: median ${quantile(times, 0.5)?.toFixed(2)}, 95 % ${quantile(times, 0.95)?.toFixed(2)}, worst ${Math.max(...times).toFixed(1)}`,
  );
}

function misses(results: readonly Result[]): string {
  return results
    .flatMap(({ item, metadata, provenance }) => {
      const hits = metadataHits(item, metadata);
      const pairs = [
        ['title', item.title, metadata.title, provenance.title],
        ['author', item.author, metadata.byline, provenance.byline],
        ['date', item.date, metadata.publishedTime, provenance.publishedTime],
      ] as const;
      return pairs
        .filter(([field]) => hits[field] === false)
        .map(([field, wanted, found, from]) =>
          [field, item.id, item.type, wanted, found ?? '–', JSON.stringify(from ?? null), item.url].join('\t'),
        );
    })
    .sort()
    .join('\n');
}
