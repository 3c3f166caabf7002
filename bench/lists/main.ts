import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchQuietChromium } from '../../test/quiet-chromium';
import { classicScript } from '../browser/classic-script';
import type { TakenList } from './lists-in-page';
import { publicLists } from './public-lists';

/**
 * Imports real lists in a real browser and prints what is taken, what is not and why, what it costs, and how long a
 * look-up takes with few and with many rules.
 */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { configs: { type: 'string' }, lists: { type: 'string' }, everywhere: { type: 'boolean', default: false } },
  });
  const files = [...(values.configs ? [values.configs] : []), ...(values.lists ? inFolder(values.lists) : publicLists())];
  const browser = await launchQuietChromium();
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Lists</title>' }));
    await page.goto('https://lists.example/');
    await page.evaluate(await classicScript('bench/lists/lists-in-page.ts'));
    for (const file of files) print(await take(page, path.basename(file), readFileSync(file, 'utf8'), values.everywhere));
    await lookUps(page);
  } finally {
    await browser.close();
  }
}

const inFolder = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|jsonl)$/.test(file))
    .map((file) => path.join(folder, file));

const take = (page: Page, file: string, text: string, everywhere: boolean): Promise<TakenList> =>
  page.evaluate(([name, content, all]) => (globalThis as never as InPage).galleyLists.take(name, content, all), [
    file,
    text,
    everywhere,
  ] as const);

interface InPage {
  galleyLists: {
    take(file: string, text: string, everywhere: boolean): Promise<TakenList>;
    lookUp(hosts: readonly string[]): Promise<{ ms: number; rules: number }>;
    forgetAll(): Promise<void>;
  };
}

function print({ name, lines, taken, hosts, refused, readMs, keptMs, bytes }: TakenList): void {
  console.log(
    `\n${name}: ${lines} lines, ${taken} taken for ${hosts} hosts; read in ${readMs.toFixed(0)} ms, kept in ${keptMs.toFixed(0)} ms; ${(bytes / 1e6).toFixed(1)} MB stored so far`,
  );
  for (const { kind, count, examples } of refused)
    console.log(`  ${String(count).padStart(7)} ${kind.padEnd(10)} ${examples[0]?.slice(0, 90)}`);
}

/** The time of a look-up with lists that name so many hosts, and nothing else in the database. */
async function lookUps(page: Page): Promise<void> {
  console.log('\nlook-up');
  for (const count of [10, 1000, 100_000]) {
    await page.evaluate(() => (globalThis as never as InPage).galleyLists.forgetAll());
    const list = Array.from({ length: count }, (_, n) => `host${n}.example##.box${n}`).join('\n');
    await take(page, 'made', list, false);
    const hosts = Array.from({ length: 200 }, (_, n) => (n % 2 ? `host${n % count}.example` : `other${n}.example`));
    const { ms, rules } = await page.evaluate((all) => (globalThis as never as InPage).galleyLists.lookUp(all), hosts);
    console.log(`  ${String(count).padStart(7)} rules: ${ms.toFixed(2)} ms (${rules} rules found for ${hosts.length} addresses)`);
  }
}
