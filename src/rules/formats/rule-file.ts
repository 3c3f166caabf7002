import type { Rule } from '../rule';
import { type RuleError, ruleErrors } from '../schema';

/** A rule as it is kept and as a file holds it: with a name of its own, so that it comes back in its own place. */
export interface FiledRule {
  id: string;
  enabled: boolean;
  rule: Rule;
}

/** What a file of rules says: those that are sound, and what is wrong with the others. */
export interface ReadRuleFile {
  rules: FiledRule[];
  errors: (RuleError & { rule: number })[];
}

/** A file of rules that a newer Galley wrote, or that is none. */
export class NotARuleFile extends Error {
  constructor(readonly why: 'newer' | 'unknown') {
    super(`not a file of rules: ${why}`);
  }
}

type Written = Record<string, unknown>;

/** Each brings what an older version wrote to the next one; their number is the version. Append only. */
const migrations: readonly ((file: Written) => Written)[] = [];
const version = migrations.length + 1;

/** Rules as the text of a file: readable, and the same for the same rules. */
export const printRuleFile = (rules: readonly FiledRule[]): string =>
  `${JSON.stringify({ galley: 'rules', version, rules: rules.map(({ id, enabled, rule }) => ({ id, enabled, rule })) }, null, 2)}\n`;

/** The rules in a file, of this version or an older one. @throws NotARuleFile */
export function readRuleFile(text: string): ReadRuleFile {
  const { rules } = migrated(text);
  if (!Array.isArray(rules)) throw new NotARuleFile('unknown');
  const read: ReadRuleFile = { rules: [], errors: [] };
  for (const [at, one] of rules.entries()) {
    const { id, enabled, rule } = (one ?? {}) as Partial<FiledRule>;
    const errors = ruleErrors(rule);
    if (typeof id !== 'string' || !id || id.length > 100) errors.push({ at: 'id', reason: 'is missing' });
    if (errors.length > 0) read.errors.push(...errors.map((error) => ({ ...error, rule: at + 1 })));
    else read.rules.push({ id: id as string, enabled: enabled !== false, rule: rule as Rule });
  }
  return read;
}

function migrated(text: string): Written {
  let file: Written;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new NotARuleFile('unknown'), { cause });
  }
  if (file?.galley !== 'rules' || typeof file.version !== 'number') throw new NotARuleFile('unknown');
  if (file.version > version) throw new NotARuleFile('newer');
  return migrations.slice(file.version - 1).reduce((state, step) => step(state), file);
}
