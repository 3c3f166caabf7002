import { pathFits } from '../../rules/paths';
import type { Rule } from '../../rules/rule';
import { shippedPlatforms, shippedRulesFor } from '../../rules/shipped';
import { attribute, queryAll } from '../dom/live';
import type { Page } from '../page';

/** Was the page made by this software? By its generator's name, or by a selector that only it has. */
function madeBy(document: Document, generators: readonly string[], { platform }: Rule): boolean {
  const { generator, select } = platform ?? {};
  if (generator && generators.some((name) => name.startsWith(generator.toLowerCase()))) return true;
  return select !== undefined && queryAll(document, select).length > 0;
}

/** A rule somebody wrote may name its software by a selector that no browser takes; it then fits nowhere. */
function isMadeBy(document: Document, generators: readonly string[], rule: Rule): boolean {
  try {
    return madeBy(document, generators, rule);
  } catch {
    return false;
  }
}

/** Rules of hosts were asked for their paths when they were looked up; those of software are asked here. */
const isOnPath = ({ pathname }: URL, { paths }: Rule): boolean => !paths || paths.some((path) => pathFits(pathname, path));

/** The rules for a page, strongest first: those given (the reader's), those of its site, those of its software. */
export function rulesFor(page: Page, given: readonly Rule[] = []): Rule[] {
  const generators = queryAll(page.source, 'meta[name="generator" i]').map((meta) => (attribute(meta, 'content') ?? '').toLowerCase());
  const software = Object.values(shippedPlatforms).filter((rule) => isOnPath(page.url, rule) && madeBy(page.source, generators, rule));
  const fitting = given.filter((rule) => !rule.platform || (isOnPath(page.url, rule) && isMadeBy(page.source, generators, rule)));
  const readers = fitting.filter(({ from }) => from !== 'imported');
  const imported = fitting.filter(({ from }) => from === 'imported');
  return [...readers, ...shippedRulesFor(page.url), ...software, ...imported];
}
