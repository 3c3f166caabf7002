import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Rule } from '../../src/rules/rule';
import { shippedPlatforms, shippedSites } from '../../src/rules/shipped';
import { classicScript } from '../browser/classic-script';
import { foldScripts } from '../browser/fold-scripts';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';
import { foldOf } from '../corpus/folds';
import { readCorpus } from '../corpus/read-corpus';
import { scorePage } from '../scores/page-score';
import { couldHold } from './could-hold';
import { nameOfFile } from './name-of-file';
import type { RulesInPage } from './rules-in-page';
import { printPages, printRules } from './table';
import type { Comparison } from './worth';

const entry = 'bench/rules/rules-in-page.ts';
declare const galleyRules: RulesInPage;

/** What each shipped rule is worth: the pages of a corpus on which it holds, with it and without it, by a model that has not seen them. */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      rule: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      folds: { type: 'string', default: 'bench/train/folds' },
      pages: { type: 'boolean', default: false },
    },
  });
  if (!values.corpus) throw new Error('usage: npm run bench:rules -- --corpus DIR [--rule NAME,NAME] [--pages]');
  const rules = wantedRules(values.rule?.split(','));
  const cases = readCorpus(values.corpus).filter((item) => isPossible(item, rules));
  const [shipped, folds] = [await classicScript(entry), await foldScripts(entry, values.folds)];
  const found: Comparison[] = [];
  await visitPages(cases, {
    jobs: Number(values.jobs),
    async work(page, item) {
      await page.evaluate(folds[foldOf(item.url)] ?? shipped);
      found.push(...(await compare(page, item, rules)));
    },
    failed: (item, error) => console.error(item.id, error.message.split('\n')[0]),
  });
  printRules(rules.keys(), found);
  if (values.pages) printPages(found);
}

function wantedRules(names?: readonly string[]): Map<string, Rule> {
  const all = [...Object.entries(shippedPlatforms), ...Object.entries(shippedSites)].map(
    ([file, rule]) => [nameOfFile(file), rule] as const,
  );
  for (const name of names ?? [])
    if (!all.some(([one]) => one === name)) throw new Error(`no rule is called ${name}; there are ${all.map(([one]) => one).join(', ')}`);
  return new Map(all.filter(([name]) => !names || names.includes(name)));
}

function isPossible(item: Case, rules: ReadonlyMap<string, Rule>): boolean {
  const html = gunzipSync(readFileSync(item.file)).toString('latin1').toLowerCase();
  return [...rules.values()].some((rule) => couldHold(rule, item.url, html));
}

async function compare(page: Page, item: Case, rules: ReadonlyMap<string, Rule>): Promise<Comparison[]> {
  const here = (await page.evaluate(() => galleyRules.here())).filter((name) => rules.has(name));
  if (here.length === 0) return [];
  const after = scorePage(item, await page.evaluate(() => galleyRules.run()));
  const found: Comparison[] = [];
  for (const rule of here) {
    const before = scorePage(item, await page.evaluate((name) => galleyRules.run(name), rule));
    found.push({ rule, before, after });
  }
  return found;
}
