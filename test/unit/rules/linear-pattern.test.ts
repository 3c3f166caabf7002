import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearPattern, PatternRefused } from '../../../src/rules/linear-pattern';

describe('patterns from elsewhere', () => {
  it.each([
    ['^Ad(vert)?s?$', 'Adverts', true],
    ['^Ad(vert)?s?$', 'Adverb', false],
    ['sponsored|promoted', 'is promoted by', true],
    ['[Рр]еклама', 'Реклама', true],
    ['a\\.b', 'a.b', true],
    ['\\d{2,3}€', '150€', true],
    ['by .+ ago', 'by them two days ago', true],
    ['(?:a|b){3}c', 'xabac', true],
    ['[^\\]]\\/', 'a/', true],
    ['\\u00e9t\\u00e9', 'été', true],
  ])('%s asked of %j says %s', (source, text, fits) => expect(linearPattern(source).test(text)).toBe(fits));

  it('keeps flags that only change what a letter is', () => expect(linearPattern('реклама', 'i').test('РЕКЛАМА')).toBe(true));

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '((ab)*)*',
    '(.*)(.*)(.*)x',
    '(a?){40}a{40}',
    '(?=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?<x>a)\\k<x>',
    'a{1,1000}',
    '*a',
    'a)',
    '(a',
    '[a',
    'a**',
  ])('refuses %s', (source) => expect(() => linearPattern(source)).toThrow(PatternRefused));

  it('refuses flags that keep a state or that it does not know', () => {
    for (const flags of ['g', 'y', 'v', 'x']) expect(() => linearPattern('a', flags)).toThrow(PatternRefused);
  });

  it('is quick or refuses, whatever the pattern and the text', () => {
    const piece = fc.constantFrom('a', 'b', '.', '\\w', '[ab]', '(', ')', '(?:', '|', '*', '+', '?', '{2,9}', '{3,}', '^', '$');
    const source = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const text = `${'ab'.repeat(700)}${'a'.repeat(700)}!`;
    fc.assert(
      fc.property(source, (pattern) => {
        let compiled: RegExp;
        try {
          compiled = linearPattern(pattern);
        } catch (error) {
          return error instanceof PatternRefused;
        }
        const before = performance.now();
        compiled.test(text);
        return performance.now() - before < 2000;
      }),
      { numRuns: 300 },
    );
  });
});
