import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeRules, saveRule, switchRule } from '../../../../src/platform/reader-rules/change-rules';
import { moveRules, settleRules } from '../../../../src/platform/reader-rules/move-rules';
import { readRules, rulesForAddress } from '../../../../src/platform/reader-rules/reader-rules';
import { NewerRules } from '../../../../src/platform/reader-rules/stored-item';
import { newRule } from '../../../../src/platform/reader-rules/stored-rule';
import { devices, removing } from './device';

const fake = vi.hoisted(() => ({}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let reader: ReturnType<typeof devices>;
beforeEach(() => {
  reader = devices(fake);
});

const place = 'rules:a.example';
const kept = () => (reader.a[place] as { rules: unknown[] }).rules;
const selectors = async (address = 'https://a.example/') =>
  (await rulesForAddress(new URL(address))).map(({ remove }) => remove?.[0]?.select);
const sound = { id: 'sound', enabled: true, rule: removing('a.example', '.sound') };
/** What some later version may write, or what went wrong once. */
const strange = [
  { id: 'strange', enabled: true, rule: { hosts: ['a.example'], hide: ['.x'] } },
  { id: '1', rule: { hosts: 7 } },
  'text',
  null,
];

describe('stored rules', () => {
  it('are written with a version', async () => {
    await saveRule(sound);
    expect(reader.a).toEqual({ [place]: { version: 2, rules: [sound] } });
  });

  it('of the first version, which had none, work and are brought up when they change', async () => {
    reader.a[place] = [sound];
    expect([await selectors(), (await readRules()).rules]).toEqual([['.sound'], [sound]]);
    await switchRule('sound', false);
    expect(reader.a).toEqual({ [place]: { version: 2, rules: [{ ...sound, enabled: false }] } });
  });

  it.each([
    ['the first version', (rules: unknown[]) => rules],
    ['this version', (rules: unknown[]) => ({ version: 2, rules })],
  ])('of %s that cannot be read cost the others nothing, are counted, and outlive every change', async (_, item) => {
    reader.a[place] = item([sound, ...strange]);
    expect([await selectors(), await readRules()]).toEqual([['.sound'], { rules: [sound], unreadable: 4 }]);
    await saveRule(newRule(removing('a.example', '.new')));
    await removeRules(['sound']);
    expect(kept()).toEqual([...strange, expect.objectContaining({ rule: expect.objectContaining(removing('a.example', '.new')) })]);
    await moveRules('sync');
    await moveRules('local');
    await moveRules('sync');
    await moveRules('local');
    expect(kept()).toHaveLength(5);
    expect(kept()).toEqual(expect.arrayContaining(strange));
  });

  it('that are no rules at all are kept as they are', async () => {
    reader.a[place] = 7;
    await saveRule(sound);
    expect(kept()).toEqual([7, sound]);
  });

  it('of a newer version are never written over', async () => {
    const newer = { version: 99, rules: { sound } };
    reader.a[place] = newer;
    expect(await readRules()).toEqual({ rules: [], unreadable: 1 });
    await expect(saveRule(sound)).rejects.toThrow(NewerRules);
    await saveRule({ ...sound, rule: removing('b.example', '.b') });
    await removeRules(['sound']);
    expect(reader.a).toEqual({ [place]: newer });
  });

  it('for hosts in other scripts, which stood under their own spelling, are put where pages look', async () => {
    const rule = { ...sound, rule: { ...removing('пример.рф', '.x'), hosts: ['пример.рф', 'a.example'] } };
    Object.assign(reader.a, {
      'rules:пример.рф': [rule],
      [place]: [rule, strange[0]],
      'rules:b.example': [{ ...sound, id: 'b', rule: removing('b.example', '.b') }],
    });
    await settleRules();
    expect(await selectors('https://пример.рф/')).toEqual(['.x']);
    expect(Object.keys(reader.a).sort()).toEqual([place, 'rules:b.example', 'rules:xn--e1afmkfd.xn--p1ai']);
    expect(kept()).toEqual([strange[0], rule]);
  });
});
