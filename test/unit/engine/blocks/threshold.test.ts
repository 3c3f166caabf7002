import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThreshold } from '../../../../src/engine/blocks/threshold';

const at = (chances: number[], words = chances.map(() => 10)): number => bestThreshold(Float32Array.from(chances), words);

describe('the threshold', () => {
  it('is a half where all is clear', () => {
    expect(at([1, 1, 1, 0, 0])).toBeCloseTo(0.5);
  });

  it('is lower where nothing is sure', () => {
    expect(at([0.4, 0.4, 0.4, 0.4])).toBeLessThan(0.35);
  });

  it('weighs blocks by their words', () => {
    expect(at([1, 0.2], [100, 1])).toBeGreaterThan(at([1, 0.2], [1, 100]));
  });

  it('is nought on a page without text', () => {
    expect(at([])).toBe(0);
  });

  it('keeps a set that no other cut betters in expected F1', () => {
    const chance = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(chance, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 12 }), (blocks) => {
        const chances = blocks.map(([value]) => value);
        const words = blocks.map(([, value]) => value);
        const total = blocks.reduce((sum, [p, w]) => sum + p * w, 0);
        const expected = (cut: number): number => {
          const kept = blocks.filter(([p]) => p >= cut);
          const size = kept.reduce((sum, [, w]) => sum + w, 0);
          return size === 0 ? 0 : (2 * kept.reduce((sum, [p, w]) => sum + p * w, 0)) / (size + total);
        };
        const best = Math.max(...chances.map(expected));
        expect(expected(at(chances, words) - 1e-6)).toBeCloseTo(best, 4);
      }),
    );
  });
});
