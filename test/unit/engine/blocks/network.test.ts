import { describe, expect, it } from 'vitest';
import type { LayerData } from '../../../../src/engine/blocks/layer';
import { askNetwork, type NetworkData, plantNetwork } from '../../../../src/engine/blocks/network';

/** `P` is nothing, `Q` a step up, `O` one down. */
const layer = (weights: string, units = 1, starts = Array<number>(units).fill(0)): LayerData => ({
  weights,
  steps: Array<number>(units).fill(1),
  starts,
});
const nothing: NetworkData = {
  scales: [1],
  block: layer('P'),
  around: layer('PPPPP'),
  page: layer('PP'),
  said: layer('P'),
  direct: layer('P'),
};
/** The number whose logarithm the network sees as 1. */
const one = Math.E - 1;

const ask = (parts: Partial<NetworkData>, rows: readonly number[], words: readonly number[] = rows.map(() => 0)) =>
  [...askNetwork(plantNetwork({ ...nothing, ...parts }, [0]), Float32Array.from(rows), 1, words)].map((odds) => Number(odds.toFixed(4)));

describe('the network', () => {
  it('starts from what it says of anything, and adds what a feature says directly', () => {
    expect(ask({ direct: layer('Q'), said: layer('P', 1, [2]) }, [0, one, -one])).toEqual([2, 3, 1]);
  });

  it('does not let a feature count for more than eight', () => {
    expect(ask({ direct: layer('Q') }, [1e9])).toEqual([8]);
  });

  it('reads two blocks before and after, and nothing beyond the page', () => {
    const beside = { block: layer('Q'), said: layer('Q') };
    expect(ask({ ...beside, around: layer('PPQPP') }, [0, 0, one, 0])).toEqual([0, 0, 1, 0]);
    expect(ask({ ...beside, around: layer('QPPPP') }, [one, 0, 0, 0])).toEqual([0, 0, 1, 0]);
    expect(ask({ ...beside, around: layer('PPPPQ') }, [one, 0, one, 0])).toEqual([1, 0, 0, 0]);
  });

  it('reads the page’s average, by words and plain', () => {
    const parts = { block: layer('Q'), said: layer('Q') };
    expect(ask({ ...parts, page: layer('PQ') }, [one, 0])).toEqual([0.5, 0.5]);
    // Two words' worth of logarithm against one's.
    expect(ask({ ...parts, page: layer('QP') }, [one, 0], [2, 0])).toEqual([0.6667, 0.6667]);
  });

  it('takes units below nothing for nothing', () => {
    expect(ask({ block: layer('O'), around: layer('PPQPP'), said: layer('Q') }, [one])).toEqual([0]);
  });
});
