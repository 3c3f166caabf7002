import { describe, expect, it } from 'vitest';
import { findDoubles } from '../../../../../src/engine/blocks/doubles/find-doubles';

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

  const part = ['Day one', `${long} First.`, `${long} Second.`, 'Day two', `${long} Third.`, `${long} Fourth.`, 'Tea'];

  it('are short ones too in the copy of a whole part', () => {
    expect(doubles([...part, 'Between', ...part]).map(([double]) => double)).toEqual([8, 9, 10, 11, 12, 13, 14]);
  });

  it('are no short ones between a few, nor between others', () => {
    const few = part.slice(0, 5);
    expect(doubles([...few, 'Between', ...few]).map(([double]) => double)).toEqual([7, 8, 10]);
    const others = part.map((text) => text.replace('Day', 'Week'));
    expect(doubles([...part, ...others]).map(([double]) => double)).toEqual([8, 9, 11, 12]);
  });

  it('count only among what is kept', () => {
    expect(doubles([long, long], [false, true])).toEqual([]);
  });
});
