import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeRules, replaceRule, saveRule, switchRule } from '../../../../src/platform/reader-rules/change-rules';
import { readRules } from '../../../../src/platform/reader-rules/reader-rules';
import { devices, removing } from './device';

const fake = vi.hoisted(() => ({}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(() => {
  devices(fake);
});

const first = { id: '1', enabled: true, rule: removing('a.example', '.first') };
const [theirs, mine] = [removing('a.example', '.theirs'), removing('a.example', '.mine')];
const kept = async () => (await readRules()).rules;

describe('a rule that is edited', () => {
  it('is replaced where it still says what the reader saw', async () => {
    await saveRule(first);
    expect(await replaceRule('1', first.rule, mine)).toEqual({ done: true });
    expect(await kept()).toEqual([{ ...first, rule: mine }]);
  });

  it('is left alone where another tab has changed it, and what it says now is told', async () => {
    await saveRule({ ...first, rule: theirs });
    expect(await replaceRule('1', first.rule, mine)).toEqual({ now: { ...first, rule: theirs } });
    expect(await kept()).toEqual([{ ...first, rule: theirs }]);
    expect(await replaceRule('1', theirs, mine)).toEqual({ done: true });
  });

  it('does not come back from another tab’s deletion unasked', async () => {
    await saveRule(first);
    await removeRules(['1']);
    expect(await replaceRule('1', first.rule, mine)).toEqual({ now: undefined });
    await switchRule('1', false);
    expect(await kept()).toEqual([]);
  });

  it('stays switched as it is by now, and a switch leaves its text as it is by now', async () => {
    await saveRule(first);
    await switchRule('1', false);
    await replaceRule('1', first.rule, mine);
    expect(await kept()).toEqual([{ id: '1', enabled: false, rule: mine }]);
    await switchRule('1', true);
    expect(await kept()).toEqual([{ id: '1', enabled: true, rule: mine }]);
  });
});
