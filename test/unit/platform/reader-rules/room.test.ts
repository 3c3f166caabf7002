import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeRules, saveRule, saveRules } from '../../../../src/platform/reader-rules/change-rules';
import { moveRules } from '../../../../src/platform/reader-rules/move-rules';
import { RuleTooLarge } from '../../../../src/platform/reader-rules/packing';
import { readRules, rulesForAddress } from '../../../../src/platform/reader-rules/reader-rules';
import { newRule, type StoredRule } from '../../../../src/platform/reader-rules/stored-rule';
import { whyNotKept } from '../../../../src/platform/reader-rules/why-not-kept';
import { devices, removing } from './device';

const fake = vi.hoisted(() => ({}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let reader: ReturnType<typeof devices>;
beforeEach(() => {
  reader = devices(fake);
});

/** Some 300 bytes each, with signs that browsers write longer than they are. */
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => newRule(removing('a.example', `.n${n} > [title="<ü>"] ${'x'.repeat(150)}`)));
const here = async () => (await rulesForAddress(new URL('https://a.example/'))).length;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error) => whyNotKept(error),
  );

const most = 102_400;
const written = (value: unknown) => new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
const size = () => Object.entries(reader.sync).reduce((sum, [key, value]) => sum + key.length + written(value), 0);
const lastPart = (): unknown[] => {
  const parts = Object.entries(reader.sync).filter(([key]) => key.startsWith('rules:'));
  return (parts.at(-1)?.[1] as { rules: unknown[] } | undefined)?.rules ?? [];
};

describe('rules that travel', () => {
  it('may be more for one host than one item holds', async () => {
    await moveRules('sync');
    const rules = many(200);
    await saveRules(rules);
    expect(Object.keys(reader.sync).length).toBeGreaterThan(5);
    expect([await here(), (await readRules()).rules.length]).toEqual([200, 200]);
    await removeRules(rules.slice(0, 190).map(({ id }) => id));
    expect([Object.keys(reader.sync), await here()]).toEqual([['rules:a.example'], 10]);
  });

  it('can be deleted from a storage that is full to the last byte', async () => {
    await moveRules('sync');
    // The last part holds one rule only, and goes when any other does.
    const rules = many(200);
    while (lastPart().length !== 1 || Object.keys(reader.sync).length < 3) await saveRule(rules.shift() as StoredRule);
    for (let room = most - size(); room > 0; room = most - size()) {
      const key = `filler${Object.keys(reader.sync).length}`;
      reader.sync[key] = 'x'.repeat(Math.min(8000, room - key.length - 2));
    }
    const [first] = (await readRules()).rules;
    await removeRules([first?.id ?? '']);
    expect([lastPart().length > 1, size() < most]).toEqual([true, true]);
  });

  it('are refused in words a reader understands where there is no room, and nothing is lost', async () => {
    await moveRules('sync');
    await saveRules(many(100));
    const before = structuredClone(reader.sync);
    expect(await refusal(saveRules(many(400)))).toMatch(/^There is no room left where your rules are kept/);
    const large = newRule({ hosts: ['a.example'], remove: Array.from({ length: 9 }, () => ({ kind: 'ad', select: 'x'.repeat(990) })) });
    await expect(saveRule(large)).rejects.toThrow(RuleTooLarge);
    expect(await refusal(saveRule(large))).toMatch(/^A rule is too large to travel/);
    expect(reader.sync).toEqual(before);
    await moveRules('local');
    expect(await refusal(saveRule(large))).toBe('');
  });
});

// Were the list copied for each of them, they would take longer than the runner gives a test.
it('two hundred thousand rules for one host are kept', async () => {
  await saveRules(Array.from({ length: 200_000 }, (_, n) => ({ id: `${n}`, enabled: true, rule: removing('a.example', '.x') })));
  expect((reader.a['rules:a.example'] as { rules: unknown[] }).rules).toHaveLength(200_000);
});
