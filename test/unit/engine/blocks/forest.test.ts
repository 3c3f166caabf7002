import { describe, expect, it } from 'vitest';
import { askForest, type ForestData, plantForest } from '../../../../src/engine/blocks/forest';

function ask(data: ForestData, features: readonly number[], row: readonly number[]): number[] {
  const sums = new Float64Array(data.outputs);
  askForest(plantForest(data, features), Float32Array.from(row), 0, sums);
  return [...sums];
}

/** Is the second below 2.5? One step up, else the first below 1: two down, else three up. Then a tree of one leaf: half a step more. */
const small: ForestData = {
  columns: [0, 1],
  thresholds: [[1], [2.5]],
  outputs: 1,
  leafStep: 0.5,
  nodes: '$!#!!!',
  splits: '##',
  leaves: 'QNSQ',
};

describe('the forest', () => {
  it('goes down each tree and adds up the leaves', () => {
    const [below, left, right] = [ask(small, [0, 1], [0, 2]), ask(small, [0, 1], [0, 3]), ask(small, [0, 1], [5, 3])];
    expect([below, left, right]).toEqual([[1], [-0.5], [2]]);
  });

  it('finds its features where they stand in the table', () => {
    expect(ask(small, [2, 1], [9, 3, 5])).toEqual([2]);
  });

  it('adds to its outputs in turn', () => {
    expect(ask({ ...small, outputs: 2 }, [0, 1], [0, 2])).toEqual([0.5, 0.5]);
  });
});
