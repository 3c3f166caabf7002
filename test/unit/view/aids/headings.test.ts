// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthsOf, headingsOf } from '../../../../src/view/aids/outline/headings';

const body = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};
const told = (html: string) => headingsOf(body(html)).map(({ text, depth }) => [text, depth]);

describe('the outline', () => {
  it('has the article’s headings in order, each at its depth', () => {
    expect(told('<h2>A</h2><p>x</p><h3>B</h3><h4>C</h4><h2>D</h2>')).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 2],
      ['D', 0],
    ]);
  });

  it('skips no step where the article does, and begins at the top whatever its first level is', () => {
    expect(told('<h3>A</h3><h5>B</h5><h2>C</h2><h4>D</h4>')).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 0],
      ['D', 1],
    ]);
  });

  it('leaves out headings that are not the article’s, or say nothing', () => {
    const html =
      '<h2>A</h2><blockquote><h2>quoted</h2></blockquote><div class="restored"><h2>promo</h2></div><h2> </h2><figure><h3>chart</h3></figure>';
    expect(told(html)).toEqual([['A', 0]]);
  });

  it('has the words of a heading only: no footnote mark, no reading over a character', () => {
    expect(told('<h2>The  bell\n code<sup><a href="#n" data-galley-footnote="ref">1</a></sup></h2>')).toEqual([['The bell code', 0]]);
    expect(told('<h2><ruby>灯<rp>(</rp><rt>あかり</rt><rp>)</rp></ruby>の町</h2>')).toEqual([['灯の町', 0]]);
  });
});

describe('depths', () => {
  it('begin at nought, go down one at a time, and keep equals equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (levels) => {
        const depths = depthsOf(levels);
        expect(depths[0]).toBe(0);
        depths.forEach((depth, at) => {
          if (at === 0) return;
          const before = depths[at - 1] ?? 0;
          const [level = 0, levelBefore = 0] = [levels[at], levels[at - 1]];
          if (level > levelBefore) expect(depth).toBe(before + 1);
          else expect(depth).toBeLessThanOrEqual(before);
          if (level === levelBefore) expect(depth).toBe(before);
        });
      }),
    );
  });
});
