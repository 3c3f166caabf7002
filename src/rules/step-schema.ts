import * as v from 'valibot';
import { balanced } from './balanced';
import { linearPattern } from './linear-pattern';
import type { RuleSelection, RuleStep } from './rule';

const deepest = 4;
const line = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(1000, 'is longer than 1,000 characters'));
const css = v.pipe(line, v.check(balanced, 'has a bracket or a quote without its other half'));

const stepAt = (depth: number): v.GenericSchema<RuleStep> =>
  v.union(
    [
      v.strictObject({ text: line }),
      v.pipe(
        v.strictObject({ pattern: line, flags: v.optional(line) }),
        v.check(isLinear, 'can run away: simplify the regular expression'),
      ),
      v.strictObject({ leastText: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)) }),
      v.strictObject({ is: css }),
      v.strictObject({ upward: v.union([v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)), css]) }),
      v.strictObject({ to: css }),
      ...(depth > 0 ? [v.strictObject({ has: selectionAt(depth - 1) }), v.strictObject({ not: selectionAt(depth - 1) })] : []),
    ],
    'is no step: text, pattern, leastText, is, has, not, upward or to',
  );

const selectionAt = (depth: number): v.GenericSchema<RuleSelection> =>
  v.strictObject({ select: v.optional(css), steps: v.optional(v.array(stepAt(depth))) });

/** The steps of a mark; no deeper than a person could read. */
export const stepsSchema = v.pipe(v.array(stepAt(deepest)), v.maxLength(20, 'has more than 20 steps'));

function isLinear({ pattern, flags }: { pattern: string; flags?: string }): boolean {
  try {
    linearPattern(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
