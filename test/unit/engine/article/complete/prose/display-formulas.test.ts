// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const shown = (box: string) =>
  text(build(`<main><p data-keep>It is the load by the time:</p>${box}<p data-keep>The load is weighed at noon.</p></main>`));

it.each(['<div class="embed">\\[ T = \\frac{L}{t} \\]</div>', '<div><p>$$T = \\frac{L}{t}$$</p></div>'])(
  'a formula in TeX between kept paragraphs stays: %s',
  (box) => expect(shown(box)).toContain('frac{L}{t}'),
);

it.each(['<div>T = [L/t] and more</div>', '<div data-mark>\\[ T = \\frac{L}{t} \\]</div>', '<div>$$ for your old boat</div>'])(
  'and nothing else does: %s',
  (box) => expect(shown(box)).toBe('It is the load by the time:The load is weighed at noon.'),
);
