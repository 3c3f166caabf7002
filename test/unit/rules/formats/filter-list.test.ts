import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFilter } from '../../../../src/rules/formats/filter-list/print-filter';
import { readFilter } from '../../../../src/rules/formats/filter-list/read-filter';
import { filters } from './arbitrary/filters';

const one = (line: string) => readFilter(line).filters[0];
const refusals = (line: string) => readFilter(line).refused.map(({ kind }) => kind);

describe('a line of a filter list', () => {
  it.each([
    ['example.com##.comments', { hosts: ['example.com'], select: '.comments' }],
    ['a.com,b.org##.x', { hosts: ['a.com', 'b.org'] }],
    ['a.com,~b.a.com##.x', { hosts: ['a.com'], notHosts: ['b.a.com'] }],
    ['a.com#@#.x', { exception: true, select: '.x' }],
    ['##.generic', { hosts: [], select: '.generic' }],
    ['*##.x', { hosts: [], notHosts: [], select: '.x', exception: false }],
    ['*#@#.x', { hosts: [], select: '.x', exception: true }],
    ['*,a.com,~b.com##.x', { hosts: [], notHosts: ['b.com'] }],
    ['[$domain=*]##.x', { hosts: [], select: '.x' }],
    ['a.*##.x', { hosts: ['a.*'] }],
    ['Пример.РФ##.x', { hosts: ['xn--e1afmkfd.xn--p1ai'] }],
    ['a.com##div:has(> .ad)', { select: 'div:has(> .ad)' }],
    ['a.com##.x:has-text(Sponsored)', { select: '.x', steps: [{ text: 'Sponsored' }] }],
    ['a.com##.x:has-text(a (b) "c)', { steps: [{ text: 'a (b) "c' }] }],
    ['a.com#?#.x:contains(/^Ad$/i)', { steps: [{ pattern: '^Ad$', flags: 'i' }] }],
    ['a.com##.x:has-text(/a, (b|c)/):upward(2)', { steps: [{ pattern: 'a, (b|c)' }, { upward: 2 }] }],
    ['a.com##.x:upward(.card) > p', { steps: [{ upward: '.card' }, { to: '> p' }] }],
    ['a.com##.x:upward(1).y .z', { steps: [{ upward: 1 }, { is: '.y' }, { to: '.z' }] }],
    ['a.com##.x:matches-path(/news)', { select: '.x', path: '/news' }],
    ['a.com##.x:matches-path("/*/news")', { select: '.x', path: '/*/news' }],
    ['[$path=/news]a.com##.x', { path: '/news' }],
    ['[$domain=a.com|~b.a.com]##.x', { hosts: ['a.com'], notHosts: ['b.a.com'] }],
    ['a.com##:xpath(//div[@id="x"]/..)', { select: '//div[@id="x"]/..' }],
    ['a.com##.x:min-text-length(120)', { steps: [{ leastText: 120 }] }],
    ['a.com##div:has(> h2:has-text(Ad))', { select: 'div', steps: [{ has: { select: '> h2', steps: [{ text: 'Ad' }] } }] }],
    ['a.com##.x:not(:has-text(Ad))', { select: '.x', steps: [{ not: { steps: [{ text: 'Ad' }] } }] }],
    ['a.com##div > :has-text(Ad)', { select: 'div > *' }],
    ['a.com##.x:remove()', { select: '.x' }],
    ['a.com#$#.x { remove: true; }', { select: '.x' }],
    ['a.com##a[title="x, (y"]', { select: 'a[title="x, (y"]' }],
  ])('%s', (line, says) => expect(one(line)).toMatchObject(says));

  it('is as many filters as it has selectors', () =>
    expect(readFilter('a.com##.x, .y:has(a, b), .z:has-text(a, b)').filters.map(({ select }) => select)).toEqual([
      '.x',
      '.y:has(a, b)',
      '.z',
    ]));

  it.each(['! a comment', '', '  ', '[Adblock Plus 2.0]', '# hosts file', '!#include other.txt'])('%j says nothing', (line) =>
    expect(readFilter(line)).toEqual({ filters: [], refused: [] }),
  );

  it.each([
    ['||ads.example^$third-party', 'network'],
    ['127.0.0.1 ads.example', 'network'],
    ['a.com##.x:style(color: red)', 'style'],
    ['a.com#$#.x { color: red }', 'style'],
    ['a.com##+js(set, a, 1)', 'script'],
    ["a.com#%#//scriptlet('x')", 'script'],
    ['a.com##^script:has-text(x)', 'html'],
    ['a.com$$script[tag-content="x"]', 'html'],
    ['~*##.x', 'host'],
    ['*.*##.x', 'host'],
    ['/^a\\d+\\.com$/##.x', 'host'],
    ['[$domain=/a\\d.com/]##.x', 'host'],
    ['/a\\d/,~b.com##.x', 'host'],
    ['a.com##.x:matches-css(width: 3px)', 'pseudo'],
    ['a.com##.x:is(.a:has-text(b))', 'pseudo'],
    ['a.com##.x:has-text(/(a+)+$/)', 'pattern'],
    ['[$path=/^\\/(a|b)\\/$/]a.com##.x', 'path'],
    ['[$url=||a.com/x]##.x', 'condition'],
    ['a.com##.x:has(', 'broken'],
    ['a.com##a[b="c]', 'broken'],
  ])('%s is not taken: %s', (line, kind) => expect([readFilter(line).filters, refusals(line)]).toEqual([[], [kind]]));

  it('keeps what is good of several hosts', () =>
    expect(readFilter('a.com,/x\\d/##.y')).toMatchObject({ filters: [{ hosts: ['a.com'] }], refused: [{ kind: 'host' }] }));

  it('never throws, whatever it is', () => {
    const bits = fc.constantFrom(
      '##',
      '#@#',
      '#?#',
      '$$',
      ':has(',
      ':not(',
      ':has-text(',
      ':upward(',
      ')',
      '(',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '/',
      ',',
      '~',
      '.a',
      'a.com',
      ' ',
      '{',
      '}',
      '*',
      '[$path=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 14 }), (parts) =>
        Array.isArray(readFilter(parts.join('')).filters),
      ),
      { numRuns: 3000 },
    );
  });

  it('is the same after printing', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const line = printFilter(filter);
        const read = readFilter(line);
        expect({ line, ...read }).toEqual({ line, filters: [filter], refused: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
