// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutNarrowCopies } from '../../../../../src/engine/blocks/doubles/narrow-copies';
import { allChosen } from '../all-chosen';

function stays(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withoutNarrowCopies(decision, blocks);
  return texts.filter((_, i) => keep[i]);
}

const part = (name: string, ...lines: string[]) => `<section class="${name}">${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
const lead = 'Boats of larch and oak, built to order in a shed by the weir.';
const lines = ['The boat house', lead, 'Two for hire', 'Open all year'];

describe('a box for narrow screens', () => {
  it.each([
    ['part hidden_mobile', 'part hidden_desktop'],
    ['d-none d-md-block', 'd-md-none'],
    ['hidden lg:block', 'lg:hidden'],
    ['desktop', 'mobile'],
  ])('goes where others say all of it (%s, %s), wherever it stands', (wide, narrow) => {
    expect(stays(part(wide, ...lines) + part(narrow, ...lines))).toEqual(lines);
    expect(stays(part(narrow, ...lines) + part(wide, ...lines))).toEqual(lines);
  });

  it('stays where it says something of its own, where no other is for wide screens, and with a word alone', () => {
    const more = part('lg:hidden', 'The boat house', 'Two for hire', 'Ring the bell by the door and wait');
    expect(stays(part('hidden lg:block', ...lines) + more)).toContain('Ring the bell by the door and wait');
    expect(stays(part('', ...lines) + part('mobile', 'The boat house', 'Two for hire'))).toHaveLength(6);
    expect(stays(part('desktop', 'Price') + part('mobile', 'Price'))).toHaveLength(2);
  });

  it('goes where it says more often what heads the columns of a wide table', () => {
    const [good, great] = ['It floats and does not leak.', 'It floats, does not leak and wins.'];
    const wide = part('hidden-mobile', 'Good', 'Great', 'In the water', good, great);
    expect(
      stays(wide + part('hidden-desktop', 'Good', 'In the water', good) + part('hidden-desktop', 'Great', 'In the water', great)),
    ).toEqual(['Good', 'Great', 'In the water', good, great]);
  });
});
