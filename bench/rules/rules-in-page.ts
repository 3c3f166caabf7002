import { rulesFor } from '../../src/engine/site-rule/rules-for';
import { snapshot } from '../../src/engine/snapshot/snapshot';
import type { Rule } from '../../src/rules/rule';
import { shippedPlatforms, shippedSites } from '../../src/rules/shipped';
import { readArticle } from '../browser/read-article';
import type { Output } from '../scores/page-score';
import { nameOfFile } from './name-of-file';
import { withoutShippedRules } from './without-rules';

const rules = new Map<string, Rule>(
  [...Object.entries(shippedSites), ...Object.entries(shippedPlatforms)].map(([file, rule]) => [nameOfFile(file), rule]),
);

/** The shipped rules that hold on this page, by the names of their files. */
function here(): string[] {
  const page = snapshot(document);
  const found = new Set(page ? rulesFor(page) : []);
  return [...rules].flatMap(([name, rule]) => (found.has(rule) ? [name] : []));
}

/** What the engine finds with all rules, or without one of them. */
function run(without?: string): Output {
  const rule = without === undefined ? undefined : rules.get(without);
  return withoutShippedRules(readArticle, rule ? [rule] : []);
}

export interface RulesInPage {
  here(): string[];
  run(without?: string): Output;
}

Object.assign(globalThis, { galleyRules: { here, run } satisfies RulesInPage });
