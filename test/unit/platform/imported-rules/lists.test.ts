import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostEntry, ImportedList } from '../../../../src/rules/imported/imported-list';
import { openInChromium, type RealPage } from '../../engine/in-chromium';
import type { ListsInPage } from './entry';

declare const lists: ListsInPage;

let real: RealPage;
beforeAll(async () => {
  real = await openInChromium(new URL('./entry.ts', import.meta.url));
}, 60_000);
afterAll(() => real.close());
beforeEach(() => real.page.evaluate(() => lists.forgetAllLists()));

const list = (id: string, more: Partial<ImportedList> = {}): ImportedList => ({
  id,
  name: id,
  format: 'filters',
  enabled: true,
  added: 0,
  lines: 1,
  taken: 1,
  hosts: 1,
  everywhere: false,
  refused: [],
  ...more,
});
const entry = (host: string, select: string): HostEntry => ({ list: '', host, marks: [{ select }] });
const keep = (one: ImportedList, entries: HostEntry[]) => real.page.evaluate(([a, b]) => lists.keepList(a, b), [one, entries] as const);
const names = () => real.page.evaluate(async () => (await lists.readLists()).map(({ id, enabled }) => `${id} ${enabled}`));
const at = (address: string) =>
  real.page.evaluate(
    async (url) =>
      (await lists.importedRulesFor(new URL(url))).map(({ name, remove }) => `${name}: ${remove?.map(({ select }) => select)}`),
    address,
  );

describe('lists in storage', () => {
  it('answer for the hosts they name and for no others', async () => {
    await keep(list('one'), [entry('*.a.com', '.x'), entry('*.b.com', '.y')]);
    await keep(list('two'), [entry('*.a.com', '.z')]);
    expect(await at('https://www.a.com/1')).toEqual(['one: .x', 'two: .z']);
    expect(await at('https://c.com/')).toEqual([]);
  });

  it('are switched off and on, and forgotten whole', async () => {
    await keep(list('one'), [entry('*.a.com', '.x')]);
    await real.page.evaluate(() => lists.switchList('one', false));
    expect([await names(), await at('https://a.com/')]).toEqual([['one false'], []]);
    await real.page.evaluate(() => lists.switchList('one', true));
    expect(await at('https://a.com/')).toEqual(['one: .x']);
    await real.page.evaluate(() => lists.forgetList('one'));
    await real.page.evaluate(() => lists.switchList('one', true));
    expect([await names(), await at('https://a.com/')]).toEqual([[], []]);
  });

  it('take the place of an older one of the same name, and leave nothing of it', async () => {
    await keep(list('one'), [entry('*.a.com', '.old'), entry('*.gone.com', '.old')]);
    await keep(list('one'), [entry('*.a.com', '.new')]);
    expect([await names(), await at('https://a.com/'), await at('https://gone.com/')]).toEqual([['one true'], ['one: .new'], []]);
  });

  it('are kept whole or not at all: one that breaks off leaves the older as it was', async () => {
    await keep(list('one'), [entry('*.a.com', '.old')]);
    const broken = await real.page.evaluate(
      async ([one, entries]) => {
        const unkeepable = { ...entries[0], marks: [() => 1] } as never;
        return lists.keepList(one, [entries[0] as HostEntry, unkeepable]).then(
          () => 'kept',
          (error) => (error as Error).name,
        );
      },
      [list('one', { taken: 2 }), [entry('*.a.com', '.new')]] as const,
    );
    expect([broken, await at('https://a.com/')]).toEqual(['DataCloneError', ['one: .old']]);
  });

  it('come one after another when two tabs bring them at once', async () => {
    await Promise.all([
      keep(list('one'), [entry('*.a.com', '.x'), entry('*.b.com', '.x')]),
      keep(list('one'), [entry('*.a.com', '.y'), entry('*.c.com', '.y')]),
    ]);
    const rules = [await at('https://a.com/'), await at('https://b.com/'), await at('https://c.com/')];
    expect([
      [['one: .x'], ['one: .x'], []],
      [['one: .y'], [], ['one: .y']],
    ]).toContainEqual(rules);
  });

  it('that somebody broke cost the others nothing', async () => {
    await keep(list('one'), [{ ...entry('*.a.com', '.x'), marks: [{ select: '.x' }, { select: 3 as never }] }]);
    await keep(list('two'), [{ list: '', host: '*.a.com', marks: 'none' as never }]);
    expect(await at('https://a.com/')).toEqual(['one: .x']);
  });
});
