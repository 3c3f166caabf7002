import * as v from 'valibot';
import type { Rule } from '../../rules/rule';
import { ruleSchema } from '../../rules/schema';

/** A rule as it is kept: with a name of its own for undo and editing, and a switch. */
const storedSchema = v.object({ id: v.string(), enabled: v.boolean(), rule: ruleSchema });

export interface StoredRule {
  id: string;
  enabled: boolean;
  rule: Rule;
}

/** The sound ones among what storage holds: a broken rule costs neither the others nor the page. */
export function soundRules(stored: unknown): StoredRule[] {
  return Array.isArray(stored) ? stored.filter((one): one is StoredRule => v.is(storedSchema, one)) : [];
}

/** A new rule, switched on. */
export const newRule = (rule: Rule): StoredRule => ({
  id: crypto.randomUUID(),
  enabled: true,
  rule: { ...rule, from: rule.from ?? 'reader' },
});
