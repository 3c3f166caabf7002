import { describe, expect, it } from 'vitest';
import { findDoubles } from '../../../../src/engine/blocks/doubles';

const count = (texts: readonly string[]): number[] => texts.map((text) => text.split(' ').length);
const doubles = (texts: readonly string[], keep = texts.map(() => true)): [number, number][] => [...findDoubles(texts, count(texts), keep)];

describe('doubles', () => {
  const long = 'The harbour was closed for three days last week.';

  it('are later blocks that say the same as an earlier one', () => {
    expect(doubles([long, 'Something else is here, and long enough.', long])).toEqual([[2, 0]]);
  });

  it('do not differ by case', () => {
    expect(doubles([long, long.toUpperCase()])).toEqual([[1, 0]]);
  });

  it('are not short: cells and names repeat rightly', () => {
    expect(doubles(['yes', 'yes', 'Anna Berg', 'Anna Berg'])).toEqual([]);
  });

  it('count only among what is kept', () => {
    expect(doubles([long, long], [false, true])).toEqual([]);
  });
});
