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

/** The rules for a page, strongest first: those given (the reader's), those of its site, those of its software. */
export function rulesFor(page: Page, given: readonly Rule[] = []): Rule[] {
  const generators = queryAll(page.source, 'meta[name="generator" i]').map((meta) => (attribute(meta, 'content') ?? '').toLowerCase());
  const software = Object.values(shippedPlatforms).filter((rule) => madeBy(page.source, generators, rule));
  const readers = given.filter(({ from }) => from !== 'imported');
  const imported = given.filter(({ from }) => from === 'imported');
  return [...readers, ...shippedRulesFor(page.url), ...software, ...imported];
}
