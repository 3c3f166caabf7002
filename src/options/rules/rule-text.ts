import type { Rule } from '../../rules/rule';
import { ruleErrors } from '../../rules/schema';

/** A rule as the reader edits it, or what is wrong with the text. */
export type ReadRule = { rule: Rule } | { errors: string[] };

/** A rule as text: the fields a person wrote, without what Galley keeps for itself. */
export function printRule({ from, ...rule }: Rule): string {
  return JSON.stringify(rule, null, 2);
}

/** The rule in a text, checked while it is being typed. */
export function readRule(text: string): ReadRule {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { errors: [error instanceof Error ? error.message : String(error)] };
  }
  const errors = ruleErrors(data).map(({ at, reason }) => `${at}: ${reason}`);
  return errors.length > 0 ? { errors } : { rule: data as Rule };
}

/** What a new rule begins with. */
export const ruleToStartWith = (host = 'example.com'): string => printRule({ hosts: [host], remove: [{ kind: 'promo', heading: '' }] });
