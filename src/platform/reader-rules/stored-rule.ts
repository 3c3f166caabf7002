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

/** Can this version read what storage holds? What it cannot costs neither the others nor the page, and is kept as it is. */
export const isSound = (stored: unknown): stored is StoredRule => v.is(storedSchema, stored);

/** By what one thing in storage is told from another, also where it cannot be read. */
export function idOf(stored: unknown): string {
  const { id } = (stored ?? {}) as Partial<StoredRule>;
  return typeof id === 'string' ? id : JSON.stringify(stored);
}

/** A new rule, switched on. */
export const newRule = (rule: Rule): StoredRule => ({
  id: crypto.randomUUID(),
  enabled: true,
  rule: { ...rule, from: rule.from ?? 'reader' },
});
