import fc from 'fast-check';
import type { Filter } from '../../../../src/rules/formats/filter-list/filter';
import type { RuleStep } from '../../../../src/rules/rule';
import { clutterKinds, pageKinds } from '../../../../src/rules/kinds';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
export const hosts = fc.tuple(label, fc.constantFrom('com', 'co.uk', 'example')).map(([name, ending]) => `${name}.${ending}`);
const name = fc.stringMatching(/^[a-z][a-z-]{0,6}[a-z]$/);
const quoted = fc.stringMatching(/^[ -!#-[\]-~]{1,10}$/).map((text) => `"${text}"`);
const simple = fc.oneof(
  name,
  name.map((one) => `.${one}`),
  name.map((one) => `#${one}`),
  fc.tuple(name, quoted).map(([key, value]) => `[${key}^=${value}]`),
);
const css = fc.oneof(
  simple,
  fc.tuple(simple, fc.constantFrom(' ', ' > ', ' + ', ' ~ '), simple).map((parts) => parts.join('')),
  fc.tuple(name, simple).map(([tag, inner]) => `${tag}:has(> ${inner})`),
);
/** Any words a page can have, with signs that could be misread; white space at the ends means nothing in a list. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\r\n]/g, ' ').trim())
  .filter((text) => text !== '');
const pattern = fc.constantFrom('^Ad$', 'spon[so]red', '\\d+ (?:ads|offers)', 'a\\/b', 'x{1,3}', 'Werbung|Anzeige');

const { step } = fc.letrec<{ step: RuleStep; steps: RuleStep[] }>((tie) => ({
  step: fc.oneof(
    // The schema takes no deeper ones.
    { depthSize: 'small', maxDepth: 2 },
    words.map((text) => ({ text })),
    fc.tuple(pattern, fc.constantFrom(undefined, 'i')).map(([source, flags]) => ({ pattern: source, ...(flags ? { flags } : {}) })),
    fc.nat(500).map((leastText) => ({ leastText })),
    fc.oneof(fc.integer({ min: 1, max: 9 }), simple).map((upward) => ({ upward })),
    fc.constantFrom({ to: './ancestor::div' }, { to: './..' }),
    fc.tuple(simple, tie('steps')).map(([select, steps]) => ({ has: { select: `> ${select}`, steps } })),
    fc.tuple(simple, tie('steps')).map(([select, steps]) => ({ not: { select, steps } })),
  ),
  steps: fc.array(tie('step'), { minLength: 1, maxLength: 2 }),
}));

/** Filters in the shape that reading gives them. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    select: fc.oneof(css, fc.constant('//div[@class="x"]/p')),
    steps: fc.array(step, { maxLength: 3 }),
    hosts: fc.uniqueArray(hosts, { maxLength: 3 }),
    notHosts: fc.uniqueArray(hosts, { maxLength: 2 }),
    path: fc.option(fc.constantFrom('/news', '/a/b', 'story', '/^\\/live\\//'), { nil: undefined }),
    exception: fc.boolean(),
  })
  .map(({ steps, path, ...rest }) => ({ ...rest, ...(steps.length > 0 ? { steps } : {}), ...(path ? { path } : {}) }));

const line = words.map((text) => text.slice(0, 40).trim()).filter((text) => text !== '');
const selector = simple.filter((text) => !/[.#][a-f\d]{8,}/.test(text));
const mark = fc.record(
  {
    kind: fc.constantFrom(...clutterKinds),
    select: selector,
    heading: line,
    says: line,
    because: line,
    inArticle: fc.boolean(),
    steps: fc.array(step, { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'select'] },
);

/** Rules as a reader may write them. */
export const rules = fc.record(
  {
    name: line,
    from: fc.constantFrom('reader' as const),
    hosts: fc.uniqueArray(hosts, { minLength: 1, maxLength: 3 }),
    paths: fc.array(fc.constantFrom('/news/', '/*/story-*'), { maxLength: 2 }),
    article: fc.array(selector, { maxLength: 2 }),
    remove: fc.array(mark, { maxLength: 3 }),
    keep: fc.array(mark, { maxLength: 2 }),
    title: selector,
    byline: selector,
    nextPage: selector,
    pageKind: fc.constantFrom(...pageKinds),
  },
  { requiredKeys: ['hosts', 'from'] },
);
