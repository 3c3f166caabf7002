import { describe, expect, it } from 'vitest';
import { askForest, type ForestData, plantForest } from '../../../../src/engine/blocks/forest';
import weights from '../../../../src/engine/blocks/weights.json';
import sample from './forest-sample.json';

function ask(data: ForestData, names: readonly string[], row: readonly number[]): number[] {
  const sums = new Float64Array(data.outputs);
  askForest(plantForest(data, names), Float32Array.from(row), 0, sums);
  return [...sums];
}

/** Is `b` below 2.5? One step up, else `a` below 1: two down, else three up. Then a tree of one leaf: half a step more. */
const small: ForestData = {
  columns: ['a', 'b'],
  thresholds: [[1], [2.5]],
  outputs: 1,
  leafStep: 0.5,
  nodes: '$!#!!!',
  splits: '##',
  leaves: 'QNSQ',
};

describe('the forest', () => {
  it('goes down each tree and adds up the leaves', () => {
    const [below, left, right] = [ask(small, ['a', 'b'], [0, 2]), ask(small, ['a', 'b'], [0, 3]), ask(small, ['a', 'b'], [5, 3])];
    expect([below, left, right]).toEqual([[1], [-0.5], [2]]);
  });

  it('finds its columns by name', () => {
    expect(ask(small, ['other', 'b', 'a'], [9, 3, 5])).toEqual([2]);
    expect(() => plantForest(small, ['a'])).toThrow('No feature b');
  });

  it('adds to its outputs in turn', () => {
    expect(ask({ ...small, outputs: 2 }, ['a', 'b'], [0, 2])).toEqual([0.5, 0.5]);
  });

  it('says of real blocks what the library that trained it says', () => {
    const blocks = weights.blocks as ForestData;
    sample.rows.forEach((row, i) => {
      // Leaves are stored in 91 steps, which costs a few hundredths over all trees.
      expect(ask(blocks, sample.columns, row)[0]).toBeCloseTo(sample.margins[i] as number, 0);
    });
  });
});
