import fc from 'fast-check';
import { clutterKinds, pageKinds } from '../../../../../src/rules/kinds';
import type { Rule } from '../../../../../src/rules/rule';
import { writtenHosts } from './hosts';
import { simple, steps, words, xpath } from './selections';

const line = words.map((text) => text.slice(0, 40).trim()).filter((text) => text !== '');
const selector = fc.oneof({ weight: 3, arbitrary: simple.filter((text) => !/[.#][a-f\d]{8,}/.test(text)) }, xpath);
const field = fc.oneof(selector, fc.constantFrom('time@datetime', 'meta[name="author"]@content'));

const common = { kind: fc.constantFrom(...clutterKinds), because: line, inArticle: fc.boolean() };
const bySelector = fc.record(
  { ...common, select: selector, heading: line, says: line, steps: fc.array(steps, { maxLength: 1 }).map(([one]) => one ?? []) },
  { requiredKeys: ['kind', 'select'] },
);
const byHeading = fc.record({ ...common, heading: line, says: line }, { requiredKeys: ['kind', 'heading'] });
const byWords = fc.record({ ...common, says: line }, { requiredKeys: ['kind', 'says'] });
const mark = fc.oneof(bySelector, byHeading, byWords);

const named = { from: fc.constantFrom('reader' as const), name: line };
const paths = fc.array(fc.constantFrom('/news/', '/*/story-*'), { maxLength: 2 });
const marks = (one: typeof mark | typeof byHeading) => ({ remove: fc.array(one, { maxLength: 3 }), keep: fc.array(one, { maxLength: 2 }) });

/** All that a rule of a site or of a software can say. */
const says = {
  ...named,
  paths,
  ...marks(mark),
  article: fc.array(selector, { maxLength: 2 }),
  title: field,
  byline: field,
  published: field,
  modified: field,
  section: field,
  nextPage: field,
  singlePage: field,
  pageKind: fc.constantFrom(...pageKinds),
  test: fc.record({ url: fc.webUrl(), has: line, hasNot: line }, { requiredKeys: ['url', 'has'] }),
};

const platform = fc.oneof(
  fc.record({ generator: line, select: selector }, { requiredKeys: ['generator'] }),
  fc.record({ select: selector }),
);

/** Rules as a reader may write them: of sites, of publishing software, and for wherever they fit. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...says, hosts: fc.uniqueArray(writtenHosts, { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['hosts', 'from'] }),
  fc.record({ ...says, platform }, { requiredKeys: ['platform', 'from'] }),
  fc.record(
    { ...named, paths, hosts: fc.constantFrom(['*'], ['*', 'a.example']), ...marks(fc.oneof(byHeading, byWords) as typeof byHeading) },
    { requiredKeys: ['hosts', 'from'] },
  ),
);

/** What rules can say, for a check that none of it is left out. */
export const fieldsOfRules = ['hosts', 'platform', ...Object.keys(says)];
