import { describe, expect, it, vi } from 'vitest';
import { pathFits } from '../../../src/rules/paths';
import { RuleBook } from '../../../src/rules/rule-book';

const book = new RuleBook([
  { name: 'exact', hosts: ['example.com'] },
  { name: 'below', hosts: ['*.example.com'] },
  { name: 'blog', hosts: ['blog.example.com'], paths: ['/post/', '/*/story-*.html'] },
]);
const names = (url: string) => book.rulesFor(new URL(url)).map(({ name }) => name);

describe('rules by host', () => {
  it('finds a host with and without www, and all below a domain', () => {
    expect(names('https://example.com/')).toEqual(['exact', 'below']);
    expect(names('https://www.example.com/')).toEqual(['exact', 'below']);
    expect(names('https://a.b.example.com/')).toEqual(['below']);
    expect(names('https://notexample.com/')).toEqual([]);
  });

  it('finds a rule for a host that is written in letters of its own', () => {
    const book = new RuleBook([
      { name: 'exact', hosts: ['www.bücher.example'] },
      { name: 'below', hosts: ['*.Пример.рф'] },
    ]);
    const names = (url: string) => book.rulesFor(new URL(url)).map(({ name }) => name);
    expect([names('https://bücher.example/'), names('https://a.пример.рф/')]).toEqual([['exact'], ['below']]);
  });

  it('gives rules for wherever they fit to every page, after those of its host', () => {
    const book = new RuleBook([
      { name: 'anywhere', hosts: ['*'] },
      { name: 'here', hosts: ['example.com'] },
    ]);
    const names = (url: string) => book.rulesFor(new URL(url)).map(({ name }) => name);
    expect(names('https://example.com/')).toEqual(['here', 'anywhere']);
    expect(names('https://other.example/')).toEqual(['anywhere']);
  });

  it('finds hosts in whatever script the rule writes them: addresses spell them in ASCII', () => {
    const book = new RuleBook([
      { name: 'exact', hosts: ['Пример.рф'] },
      { name: 'below', hosts: ['*.пример.рф'] },
      { name: 'www', hosts: ['www.bücher.example'] },
      { name: 'wide', hosts: ['ｗｉｄｅ.example'] },
    ]);
    const names = (url: string) => book.rulesFor(new URL(url)).map(({ name }) => name);
    expect(names('https://пример.рф/')).toEqual(['exact', 'below']);
    expect(names('https://a.xn--e1afmkfd.xn--p1ai/')).toEqual(['below']);
    expect(names('https://bücher.example/')).toEqual(['www']);
    expect(names('https://wide.example/')).toEqual(['wide']);
  });

  it('takes many rules for one host in a time that grows with them', () => {
    const start = performance.now();
    new RuleBook(Array.from({ length: 40_000 }, () => ({ hosts: ['example.com'] })));
    // Copying the list for each would take minutes.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('asks for the path where a rule names one', () => {
    expect(names('https://blog.example.com/post/1')).toEqual(['blog', 'below']);
    expect(names('https://blog.example.com/2024/story-7.html')).toEqual(['blog', 'below']);
    expect(names('https://blog.example.com/about')).toEqual(['below']);
  });

  it('needs no more look-ups for many rules than for few', () => {
    const lookUpsWith = (rules: number): number => {
      const book = new RuleBook(Array.from({ length: rules }, (_, i) => ({ hosts: [`site${i}.example`] })));
      const get = vi.spyOn(Map.prototype, 'get');
      book.rulesFor(new URL('https://site50.example/'));
      const count = get.mock.calls.length;
      get.mockRestore();
      return count;
    };
    expect(lookUpsWith(100)).toBeGreaterThan(0);
    expect(lookUpsWith(50_000)).toBe(lookUpsWith(100));
  });
});

describe('paths', () => {
  it.each([
    ['/a/b', '/a/', true],
    ['/a/b', '/b/', false],
    ['/a/b/c.html', '/a/*.html', true],
    ['/a/b/c.htm', '/a/*.html', false],
    ['/aa', '/a*a', true],
    ['/a', '/a*a', false],
    ['/x/one/y/two', '/*/one/*/two', true],
    ['/anything', '/*', true],
  ])('%s fits %s: %s', (path, pattern, fits) => expect(pathFits(path, pattern)).toBe(fits));

  it('take linear time, whatever the pattern', () => {
    const start = performance.now();
    pathFits(`/${'a'.repeat(100_000)}`, `/${'*a'.repeat(400)}*b`);
    // Anything that tried out every way would take longer than the universe has lasted.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
