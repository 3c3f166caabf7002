import { extract } from '../../src/engine/extract';
import { rulesFor } from '../../src/engine/site-rule/rules-for';
import { snapshot } from '../../src/engine/snapshot/snapshot';
import type { Rule } from '../../src/rules/rule';
import { shippedPlatforms, shippedSites } from '../../src/rules/shipped';
import { htmlToText } from '../browser/html-to-text';
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
  return withoutShippedRules(read, rule ? [rule] : []);
}

function read(): Output {
  try {
    const article = extract(document);
    if (!article) return { text: '' };
    const { content, title, byline, publishedTime } = article;
    return { text: htmlToText(content), title, byline, publishedTime };
  } catch (error) {
    return { text: '', error: String(error) };
  }
}

export interface RulesInPage {
  here(): string[];
  run(without?: string): Output;
}

Object.assign(globalThis, { galleyRules: { here, run } satisfies RulesInPage });
