// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/engine/blocks/find-blocks';
import { withOneFate } from '../../../../src/engine/blocks/one-fate';
import { pageOf } from './page-of';

/** The chances of a page's lines; `0.5` in a line's text is the chance it had, a trailing x that it is marked. */
function chances(html: string): number[] {
  const blocks = findBlocks(pageOf(html));
  const own = Float32Array.from(blocks, ({ text }) => Number(/0\.\d+/.exec(text)?.[0] ?? 0.9));
  const marked = blocks.map(({ text }) => text.endsWith('x'));
  return [...withOneFate(own, blocks, marked)].map((chance) => Number(chance.toFixed(2)));
}

const cards = (...lines: string[]) => lines.map((line) => `<div class="card"><h3>A name</h3><p class="by">${line}</p></div>`).join('');
const names = (html: string) => chances(html).filter((_, i) => i % 2 === 1);

describe('lines in the same place of a row', () => {
  it('have no less than the chance that they have on average', () => {
    expect(names(cards('Ann 0.42', 'Tom 0.38', 'Eve 0.40'))).toEqual([0.42, 0.4, 0.4]);
    expect(chances('<ul><li>Tea 0.42</li><li>Milk 0.38</li><li>Salt 0.40</li></ul>')).toEqual([0.42, 0.4, 0.4]);
  });

  it('are in the row of boxes that hold such lines, not in one of boxes alike by a class of the layout', () => {
    const card = (line: string) => `<article class="c"><div class="flex">${line}</div><div class="flex menu"><i>Star</i></div></article>`;
    expect(chances([card('Ann 0.42'), card('Tom 0.38'), card('Eve 0.40')].join('')).filter((_, i) => i % 2 === 0)).toEqual([
      0.42, 0.4, 0.4,
    ]);
  });

  it('keep their own where it is far from that of the others, where a detector takes them, or where they are two', () => {
    expect(names(cards('Ann 0.42', 'Tom 0.38', 'Eve 0.40', 'Log in 0.10'))[3]).toBe(0.1);
    expect(names(cards('Ann 0.42', 'Tom 0.38', 'Eve 0.40', 'Ads 0.30 x'))).toEqual([0.42, 0.4, 0.4, 0.3]);
    expect(names(cards('Ann 0.42', 'Tom 0.38'))).toEqual([0.42, 0.38]);
  });

  it('are no paragraphs of a text, and no long ones', () => {
    expect(chances('<p>One. 0.42</p><p>Two. 0.38</p><p>Three. 0.40</p>')).toEqual([0.42, 0.38, 0.4]);
    const long = 'It goes on and on. '.repeat(8);
    expect(names(cards(`${long}0.42`, `${long}0.38`, `${long}0.40`))).toEqual([0.42, 0.38, 0.4]);
  });
});
