import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../../../src/rules/formats/gather';
import { readConfigLines, readFilterList, readSiteConfigs } from '../../../../src/rules/formats/read-list';
import { soundEntry } from '../../../../src/rules/imported/entry-schema';
import type { HostEntry, ImportedList } from '../../../../src/rules/imported/imported-list';
import { entryHosts } from '../../../../src/rules/imported/keys';
import { rulesOfEntries } from '../../../../src/rules/imported/rules-of-entries';

/** What reading amounts to, its chunks one after another. */
function whole(reading: Generator<number, Gathered>): Gathered {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** What lists say at an address, looked up as storage does it: by the hosts an entry for it can stand under. */
function selectorsAt(
  address: string,
  texts: readonly string[],
  { everywhere = false, names }: { everywhere?: boolean; names?: string[] } = {},
) {
  const url = new URL(address);
  const hosts = [...entryHosts(url.hostname), '*'];
  const lists: ImportedList[] = [];
  const entries: HostEntry[] = [];
  texts.forEach((text, at) => {
    const read = whole(readFilterList({ name: 'list.txt', text }, everywhere));
    const id = String(at);
    lists.push({ ...read.list, id, name: `List ${id}`, enabled: true, added: 0 });
    entries.push(...read.entries.filter(({ host }) => hosts.includes(host)).map((entry) => ({ ...entry, list: id })));
  });
  const rules = rulesOfEntries(entries, url, lists, names && new Set(names));
  return rules.flatMap(({ remove = [] }) => remove.map(({ select }) => select));
}

describe('rules of lists at an address', () => {
  it('hold on their hosts and below, and not where they are told not to', () => {
    const list = ['a.com,~b.a.com##.x\nc.com##.y'];
    expect(selectorsAt('https://www.a.com/', list)).toEqual(['.x']);
    expect(selectorsAt('https://deep.a.com/', list)).toEqual(['.x']);
    expect(selectorsAt('https://b.a.com/', list)).toEqual([]);
    expect(selectorsAt('https://c.b.a.com/', list)).toEqual([]);
    expect(selectorsAt('https://nota.com/', list)).toEqual([]);
  });

  it('hold on any ending where the list says so', () => {
    const list = ['shop.*##.x'];
    for (const host of ['shop.com', 'www.shop.co.uk', 'de.shop.de']) expect(selectorsAt(`https://${host}/`, list)).toEqual(['.x']);
    for (const host of ['shop.evil.com', 'workshop.com']) expect(selectorsAt(`https://${host}/`, list)).toEqual([]);
  });

  it('are taken away again by exceptions, of other lists too', () => {
    expect(selectorsAt('https://a.com/', ['a.com##.x\na.com##.y:upward(2)', 'a.com#@#.y:upward(2)'])).toEqual(['.x']);
    expect(selectorsAt('https://b.a.com/', ['a.com##.x\nb.a.com#@#.x'])).toEqual([]);
  });

  it('hold on their paths', () => {
    const list = ['a.com##.x:matches-path(/news)\na.com##.y:matches-path(/^\\/live\\//)'];
    expect(selectorsAt('https://a.com/news/1', list)).toEqual(['.x']);
    expect(selectorsAt('https://a.com/old/news/1', list)).toEqual(['.x']);
    expect(selectorsAt('https://a.com/live/1', list)).toEqual(['.y']);
    expect(selectorsAt('https://a.com/', list)).toEqual([]);
  });

  it('for all sites are taken only when wanted, and looked at only where the page has such names', () => {
    const list = ['##.ad-box\n###banner > p\n##div[data-ad]\na.com#@#.ad-box'];
    expect(selectorsAt('https://b.com/', list, { names: ['.ad-box'] })).toEqual([]);
    expect(selectorsAt('https://b.com/', list, { everywhere: true, names: ['.ad-box', '#other'] })).toEqual(['.ad-box', 'div[data-ad]']);
    expect(selectorsAt('https://b.com/', list, { everywhere: true, names: ['#banner'] })).toEqual(['#banner > p', 'div[data-ad]']);
    expect(selectorsAt('https://a.com/', list, { everywhere: true, names: ['.ad-box'] })).toEqual(['div[data-ad]']);
    expect(selectorsAt('https://b.com/', list, { everywhere: true })).toEqual([]);
  });

  it.each([
    ['example.com.txt', 'https://example.com/', true],
    ['example.com.txt', 'https://www.example.com/', true],
    ['www.example.com.txt', 'https://www.example.com/', true],
    ['www.example.com.txt', 'https://example.com/', true],
    ['example.com.txt', 'https://blog.example.com/', false],
    ['www.example.com.txt', 'https://blog.example.com/', false],
    ['www2.example.com.txt', 'https://example.com/', false],
    ['.example.com.txt', 'https://www.example.com/', true],
    ['.example.com.txt', 'https://blog.example.com/', true],
    ['.www.example.com.txt', 'https://www.example.com/', true],
    ['Bücher.example.txt', 'https://www.bücher.example/', true],
  ])('of the site config %s are found at %s: %s', (name, address, found) => {
    const { entries } = whole(readSiteConfigs([{ name, text: 'body: //article' }]));
    const here = entryHosts(new URL(address).hostname);
    expect(entries.some(({ host }) => here.includes(host))).toBe(found);
  });

  it('of several site configs for a host are those that were brought last, while their list is switched on', () => {
    const url = new URL('https://a.example/');
    const list = (id: string, added: number) => ({ id, name: id, format: 'site-configs', enabled: true, added }) as ImportedList;
    const entry = (id: string, host: string): HostEntry => ({ list: id, host, rules: [{ hosts: [host], title: `//${id}` }] });
    const entries = [entry('new', 'a.example'), entry('old', 'a.example'), entry('old', '*.example')];
    const said = (...lists: ImportedList[]) => rulesOfEntries(entries, url, lists).map(({ title, hosts }) => `${title} ${hosts?.[0]}`);
    expect(said(list('old', 1), list('new', 2))).toEqual(['//old *.example', '//new a.example']);
    expect(said(list('old', 1))).toEqual(['//old a.example', '//old *.example']);
  });

  it('are looked up by as many hosts as the address has labels, whatever the lists hold', () =>
    expect(entryHosts('www.news.a.co.uk').length).toBeLessThanOrEqual(15));

  it('report lines that are broken, and keep the rest', () => {
    const text = '{"host":"a.com","text":"body: //p"}\nbroken\n{"host":7}';
    expect(whole(readConfigLines({ name: 'x.jsonl', text })).list).toMatchObject({
      taken: 1,
      hosts: 1,
      refused: [{ kind: 'broken', count: 2, examples: ['broken', '{"host":7}'] }],
    });
  });
});

describe('a report on site configs', () => {
  const taken = { name: 'a.example.txt', text: 'body: //p\nprune: no' };
  const empty = ['http_header(user-agent): x', 'test_url: https://b.example/1\ntest_contains: words', 'body:', ''];
  const files = [taken, ...empty.map((text, at) => ({ name: `b${at}.example.txt`, text })), { name: 'no host.txt', text: 'body: //p' }];

  it('adds up: what is taken, what says nothing of use, and what cannot be read', () => {
    const { list } = whole(readSiteConfigs(files));
    expect([list.taken, list.configs]).toEqual([1, { read: 6, empty: 4, refused: 1 }]);
  });

  it('does so for many in one file, broken lines among them', () => {
    const lines = files.map(({ name, text }) => JSON.stringify({ host: name.replace('.txt', ''), text }));
    const { list } = whole(readConfigLines({ name: 'x.jsonl', text: [...lines, 'broken', '{"host":7}', ''].join('\n') }));
    expect([list.taken, list.configs]).toEqual([1, { read: 8, empty: 4, refused: 3 }]);
  });

  it('is none on filters', () => expect(whole(readFilterList({ name: 'x.txt', text: '##.x' }, true)).list.configs).toBeUndefined());
});

describe('an entry from storage', () => {
  it('is checked: what is broken in it costs the rest nothing', () => {
    const good = { select: '.x', steps: [{ text: 'Ad' }] };
    const marks = [good, { select: 7 }, { select: '.y[' }, { select: '.z', steps: [{ pattern: '(a+)+$' }] }, null];
    expect(soundEntry({ list: 'l', host: '*.a.com', marks, rules: [{ from: 'reader' }] })).toEqual({
      list: 'l',
      host: '*.a.com',
      marks: [good],
      rules: [],
    });
    expect(soundEntry({ list: 3 })).toBeUndefined();
    expect(soundEntry(undefined)).toBeUndefined();
  });
});
