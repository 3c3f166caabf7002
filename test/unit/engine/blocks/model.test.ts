// @vitest-environment happy-dom
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askForest } from '../../../../src/engine/blocks/forest';
import { plantModel } from '../../../../src/engine/blocks/model';
import { askNetwork } from '../../../../src/engine/blocks/network';
import weights from '../../../../src/engine/blocks/weights.json';
import sample from './model-sample.json';

const { provenance: _, ...shipped } = weights;
const model = () => plantModel(shipped, sample.columns);
const table = Float32Array.from(sample.rows.flat());
const width = sample.columns.length;

describe('the shipped model says of real blocks what the libraries that trained it say', () => {
  it('by its trees', () => {
    const sums = new Float64Array(1);
    sample.forest.forEach((margin, row) => {
      askForest(model().blocks, table, row * width, sums);
      // Leaves are stored in 91 steps, which costs a few hundredths over all trees.
      expect(sums[0]).toBeCloseTo(margin, 0);
    });
  });

  it('by its network', () => {
    const said = askNetwork(model().network, table, width, sample.words);
    sample.network.forEach((odds, row) => {
      expect(said[row]).toBeCloseTo(odds, 2);
    });
  });

  it('is refused where a feature it asks for is missing', () => {
    expect(() => plantModel(shipped, sample.columns.slice(1))).toThrow(`No feature ${sample.columns[0]}`);
  });
});

it('is small enough for a script that is put into pages: 60 KB, packed 20', () => {
  const text = JSON.stringify(shipped);
  expect(text.length).toBeLessThan(60 * 1024);
  expect(gzipSync(text).length).toBeLessThan(20 * 1024);
});
