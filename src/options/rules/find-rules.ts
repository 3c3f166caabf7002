import type { StoredRule } from '../../platform/reader-rules/stored-rule';
import { hostKey } from '../../rules/page-host';

/** The rules that have these words in them, in whatever field; all of them where nothing is asked for. */
export function findRules(rules: readonly StoredRule[], wanted: string): StoredRule[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rules];
  return rules.filter(({ rule }) => {
    const text = JSON.stringify(rule).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The rules that can hold on a host. */
export const rulesOfHost = (rules: readonly StoredRule[], host: string): StoredRule[] => {
  const here = hostKey(host);
  return rules.filter(({ rule }) =>
    rule.hosts?.map(hostKey).some((key) => key.replace(/^\*\./, '') === here || (key.startsWith('*.') && here.endsWith(key.slice(1)))),
  );
};
