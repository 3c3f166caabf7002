import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rulesArea } from '../../../../src/platform/reader-rules/area';
import { removeRules, saveRule, switchRule } from '../../../../src/platform/reader-rules/change-rules';
import { moveRules } from '../../../../src/platform/reader-rules/move-rules';
import { readRules, rulesForAddress } from '../../../../src/platform/reader-rules/reader-rules';
import { newRule } from '../../../../src/platform/reader-rules/stored-rule';
import { devices, removing } from './device';

const fake = vi.hoisted(() => ({}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let reader: ReturnType<typeof devices>;
beforeEach(() => {
  reader = devices(fake);
});

const selectors = async () => (await rulesForAddress(new URL('https://a.example/'))).map(({ remove }) => remove?.[0]?.select);
const rule = newRule(removing('a.example', '.x'));
const inStepFromA = async () => {
  await saveRule(rule);
  await moveRules('sync');
};

describe('rules kept in step', () => {
  it('work on a device that was never asked, and can be switched off and changed there', async () => {
    await inStepFromA();
    reader.at('b');
    expect([await rulesArea(), await selectors()]).toEqual(['sync', ['.x']]);
    await switchRule(rule.id, false);
    expect([await selectors(), (await readRules()).rules.map(({ enabled }) => enabled)]).toEqual([[], [false]]);
    await saveRule({ ...rule, rule: removing('a.example', '.y') });
    expect(await selectors()).toEqual(['.y']);
    expect(Object.keys(reader.b)).toEqual([]);
    reader.at('a');
    expect(await selectors()).toEqual(['.y']);
  });

  it('are changed where they are, though new ones go elsewhere', async () => {
    reader.at('b');
    await saveRule(rule);
    reader.at('a');
    await saveRule(newRule(removing('c.example', '.c')));
    await moveRules('sync');
    reader.at('b');
    await switchRule(rule.id, false);
    await saveRule(newRule(removing('b.example', '.b')));
    expect([await rulesArea(), Object.keys(reader.sync), Object.keys(reader.b)]).toEqual([
      'local',
      ['rules:c.example'],
      ['rules:a.example', 'rules:b.example'],
    ]);
    expect([await selectors(), (await readRules()).rules.length]).toEqual([[], 3]);
  });

  it('are copied to a device that leaves, and stay with the others', async () => {
    await inStepFromA();
    await moveRules('local');
    expect([await rulesArea(), await selectors()]).toEqual(['local', ['.x']]);
    reader.at('b');
    expect(await selectors()).toEqual(['.x']);
  });

  it('concern a device that has left no more, in either direction', async () => {
    await inStepFromA();
    await moveRules('local');
    reader.at('b');
    await switchRule(rule.id, false);
    await saveRule(newRule(removing('a.example', '.b-only')));
    reader.at('a');
    expect(await selectors()).toEqual(['.x']);
    await removeRules([rule.id]);
    expect((await readRules()).rules).toEqual([]);
    reader.at('b');
    expect((await readRules()).rules).toHaveLength(2);
  });

  it('are those of the device in hand, when it comes back', async () => {
    await inStepFromA();
    await moveRules('local');
    await saveRule({ ...rule, rule: removing('a.example', '.mine') });
    await moveRules('sync');
    expect(await selectors()).toEqual(['.mine']);
    expect(Object.keys(reader.a)).toEqual(['rulesArea']);
    expect((await readRules()).rules).toHaveLength(1);
  });
});
