import fc from 'fast-check';
import type { Filter } from '../../../../../src/rules/formats/filter-list/filter';
import { entities, hosts } from './hosts';
import { asRead, css, steps, xpath } from './selections';

const where = fc.oneof({ weight: 3, arbitrary: hosts }, entities);

/** Filters in the shape that reading gives them. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    select: fc.oneof({ weight: 3, arbitrary: css }, xpath),
    steps: steps.map(asRead),
    hosts: fc.uniqueArray(where, { maxLength: 3 }),
    notHosts: fc.uniqueArray(where, { maxLength: 2 }),
    path: fc.option(fc.constantFrom('/news', '/a/b', 'story', '/*/x', '/^\\/live\\//', '/\\/a\\/|\\/b\\//'), { nil: undefined }),
    exception: fc.boolean(),
  })
  .map(({ steps, path, ...rest }) => ({ ...rest, ...(steps.length > 0 ? { steps } : {}), ...(path ? { path } : {}) }));
