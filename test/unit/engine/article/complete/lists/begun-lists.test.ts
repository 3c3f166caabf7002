// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const shop = (list: string, kind: PageKind = 'product') =>
  text(build(`<main><p data-keep>A lamp.</p><p>Buy</p><div><div>${list}</div></div></main>`, '', {}, kind));
const list = (...more: string[]) => `<ul><li>Brass</li><li data-keep>Glass</li><li>Wick</li><li>Oil</li>${more.join('')}</ul>`;

it('a short list of what a product has stays whole where an item was chosen', () => {
  expect(shop(list())).toBe('A lamp.BrassGlassWickOil');
});

it.each([
  ['on an article', list(), 'article'],
  ['of things to press', list('<li><button>More</button></li>'), 'product'],
  ['of links', list('<li><a href="/more">More</a></li>'), 'product'],
  ['in the foot', `<footer>${list()}</footer>`, 'product'],
] as const)('but not one %s', (_, html, kind) => {
  expect(shop(html, kind)).toBe('A lamp.Glass');
});

it('what stands elsewhere too is not said again', () => {
  expect(shop('<ul><li data-double>Brass</li><li data-keep>Glass</li><li>Wick</li><li>Oil</li></ul>')).toBe('A lamp.GlassWickOil');
});
