// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/engine/blocks/find-blocks';
import { trustRule } from '../../../../src/engine/blocks/trust-rule';
import { pageOf } from './page-of';

const page = pageOf('<p>Menu</p><div class="post"><p>Long post</p><p>Like</p></div><div class="post"><p>Thanks!</p></div>');
const blocks = findBlocks(page);
const trusted = (...scores: number[]): number[] =>
  [...trustRule(Float32Array.from(scores), blocks, [...page.root.querySelectorAll('.post')])].map((score) => Number(score.toFixed(2)));

describe('the boxes a rule names', () => {
  it('raise what stands in them, and nothing else counts', () => {
    expect(trusted(0.9, 0.5, 0.02, 0.2)).toEqual([0, 1, 0.08, 0.8]);
  });

  it('are never left out as a whole', () => {
    expect(trusted(0.9, 0.5, 0.02, 0.01)).toEqual([0, 1, 0.08, 0.75]);
    expect(trusted(0, 0.1, 0.02, 0.1)).toEqual([0, 0.75, 0.15, 0.75]);
  });
});
