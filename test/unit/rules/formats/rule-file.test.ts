import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printRule, readRule } from '../../../../src/options/rules/rule-text';
import { NotARuleFile, printRuleFile, readRuleFile } from '../../../../src/rules/formats/rule-file';
import { ruleSchema } from '../../../../src/rules/schema';
import { fieldsOfRules, rules } from './arbitrary/rules';

describe('a rule as text', () => {
  it('is tried with all that a rule can say', () => expect([...fieldsOfRules].sort()).toEqual(Object.keys(ruleSchema.entries).sort()));

  it('is the same after printing', () => {
    fc.assert(
      fc.property(rules, ({ from, ...rule }) => {
        const text = printRule({ ...rule, from });
        expect(readRule(text)).toEqual({ rule });
        expect(printRule(rule)).toBe(text);
      }),
    );
  });
});

describe('a file of rules', () => {
  const filed = fc.uniqueArray(fc.record({ id: fc.uuid(), enabled: fc.boolean(), rule: rules }), {
    maxLength: 5,
    selector: ({ id }) => id,
  });

  it('gives back what was put in, and prints the same again', () => {
    fc.assert(
      fc.property(filed, (all) => {
        const text = printRuleFile(all);
        expect(readRuleFile(text)).toEqual({ rules: all, errors: [] });
        expect(printRuleFile(readRuleFile(text).rules)).toBe(text);
      }),
    );
  });

  it('with a broken rule gives the others, and says what is wrong with it', () => {
    const good = { id: '1', enabled: true, rule: { hosts: ['a.example'], remove: [{ kind: 'ad', select: '.x' }] } };
    const text = JSON.stringify({ galley: 'rules', version: 1, rules: [good, { id: '2', rule: { hosts: ['(a+)+'] } }, null] });
    const read = readRuleFile(text);
    expect(read.rules).toEqual([good]);
    expect(read.errors).toContainEqual(expect.objectContaining({ rule: 2, at: 'hosts.0' }));
    expect(read.errors.some(({ rule }) => rule === 3)).toBe(true);
  });

  it.each([
    ['{"galley":"rules","version":99,"rules":[]}', 'newer'],
    ['{"galley":"backup"}', 'unknown'],
    ['{"galley":"rules","version":1}', 'unknown'],
    ['not json', 'unknown'],
    ['null', 'unknown'],
  ])('%s is none: %s', (text, why) =>
    expect(() => readRuleFile(text)).toThrow(expect.objectContaining({ constructor: NotARuleFile, why })),
  );
});
