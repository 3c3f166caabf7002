import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeRules, saveRule, saveRules } from '../../../../src/platform/reader-rules/change-rules';
import { moveRules } from '../../../../src/platform/reader-rules/move-rules';
import { readRules, rulesForAddress, watchRules } from '../../../../src/platform/reader-rules/reader-rules';
import { newRule } from '../../../../src/platform/reader-rules/stored-rule';
import type { Rule } from '../../../../src/rules/rule';
import { fakeStorage } from '../fake-storage';

const fake = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  fake.storage = storage;
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

const remove = (hosts: string[], select: string): Rule => ({ hosts, remove: [{ kind: 'promo', select }] });
const selectors = async (address: string) => (await rulesForAddress(new URL(address))).map(({ remove }) => remove?.[0]?.select);

describe('the reader’s rules', () => {
  it('hold on their hosts and paths and nowhere else', async () => {
    await saveRules([
      newRule(remove(['a.example'], '.exact')),
      newRule(remove(['*.a.example'], '.below')),
      newRule({ ...remove(['a.example'], '.path'), paths: ['/news/'] }),
      newRule(remove(['b.example'], '.other')),
    ]);
    expect(await selectors('https://a.example/')).toEqual(['.exact', '.below']);
    expect(await selectors('https://www.a.example/news/1')).toEqual(expect.arrayContaining(['.exact', '.path']));
    expect(await selectors('https://deep.a.example/')).toEqual(['.below']);
    expect(await selectors('https://c.example/')).toEqual([]);
  });

  it('hold on hosts in other scripts, which addresses spell in ASCII', async () => {
    await saveRule(newRule(remove(['пример.рф', '*.bücher.example'], '.x')));
    expect([await selectors('https://пример.рф/'), await selectors('https://a.bücher.example/')]).toEqual([['.x'], ['.x']]);
    expect((await readRules()).rules[0]?.rule.hosts?.[0]).toBe('пример.рф');
  });

  it('of no host are given to every page, which tells whether they fit', async () => {
    await saveRule(newRule({ platform: { select: '.made-by-x' }, remove: [{ kind: 'promo', select: '.ad' }] }));
    expect(await selectors('https://anywhere.example/')).toEqual(['.ad']);
  });

  it('that hold wherever they fit come after those of the host', async () => {
    await saveRules([
      newRule({ hosts: ['*'], remove: [{ kind: 'promo', select: 'aside', says: 'Newsletter' }] }),
      newRule(remove(['a.example'], '.here')),
    ]);
    expect(await selectors('https://a.example/')).toEqual(['.here', 'aside']);
    expect(await selectors('https://b.example/')).toEqual(['aside']);
  });

  it('cost a page as many look-ups as its host has labels, however many there are', async () => {
    await saveRules(Array.from({ length: 300 }, (_, n) => newRule(remove([`h${n}.example`], '.x'))));
    const get = vi.spyOn(storage.local, 'get');
    await rulesForAddress(new URL('https://www.h7.example/'));
    expect(get.mock.calls).toEqual([['rulesArea'], [expect.toSatisfy((keys: string[]) => keys.length <= 5)]]);
  });

  it('can be switched off, changed and forgotten', async () => {
    const rule = newRule(remove(['a.example', 'b.example'], '.x'));
    await saveRule(rule);
    await saveRule({ ...rule, enabled: false });
    expect(await selectors('https://a.example/')).toEqual([]);
    await saveRule({ ...rule, rule: remove(['b.example'], '.y') });
    expect([await selectors('https://a.example/'), await selectors('https://b.example/')]).toEqual([[], ['.y']]);
    expect((await readRules()).rules).toHaveLength(1);
    await removeRules([rule.id]);
    expect([(await readRules()).rules, Object.keys(storage.local.values)]).toEqual([[], []]);
  });

  it('are all kept when two tabs save at once', async () => {
    await Promise.all(['.a', '.b', '.c'].map((select) => saveRule(newRule(remove(['a.example'], select)))));
    expect((await selectors('https://a.example/')).sort()).toEqual(['.a', '.b', '.c']);
  });

  it('move to where the reader wants them, and stay whole when there is no room', async () => {
    await saveRule(newRule(remove(['a.example'], '.x')));
    await moveRules('sync');
    expect([Object.keys(storage.sync.values), await selectors('https://a.example/')]).toEqual([['rules:a.example'], ['.x']]);
    await saveRule(newRule(remove(['b.example'], '.y')));
    expect(Object.keys(storage.sync.values)).toContain('rules:b.example');
    vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(moveRules('local')).rejects.toThrow('QUOTA');
    expect((await readRules()).rules).toHaveLength(2);
  });

  it('tell when they change', async () => {
    const changed = vi.fn();
    watchRules(changed);
    await saveRule(newRule(remove(['a.example'], '.x')));
    expect(changed).toHaveBeenCalledOnce();
  });
});
