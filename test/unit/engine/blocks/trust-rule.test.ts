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

  it('keep every plain paragraph of a post that has others, but none with a link', () => {
    const posts = pageOf(
      '<div class="post"><p>Long post</p><p>See you then.</p><p>User: <a href="/u/anna">anna</a></p></div><div class="post"><p>Thanks!</p><div>Like</div></div>',
    );
    const of = findBlocks(posts);
    const boxes = [...posts.root.querySelectorAll('.post')];
    const scores = (said: boolean): number[] =>
      [...trustRule(Float32Array.from([0.9, 0.02, 0.02, 0.75, 0.02]), of, boxes, said)].map((score) => Number(score.toFixed(2)));
    expect(scores(false)).toEqual([1, 0.08, 0.08, 1, 0.08]);
    expect(scores(true)).toEqual([1, 0.75, 0.08, 1, 0.08]);
  });
});
