// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const row = (name: string, value: string, more = '') => `<li ${more}><strong>${name}</strong> <span>${value}</span></li>`;
const specs = (more = '', colon = ':') =>
  `<ul>${row(`Height${colon}`, '9 in')}${row(`Shade${colon}`, 'glass', more)}${row(`Fuel${colon}`, 'oil')}</ul>`;
const shop = (list: string, kind: PageKind = 'product') =>
  text(build(`<main><p data-keep>A lamp of brass.</p><section><h2>Facts</h2>${list}</section></main>`, '', {}, kind));

describe('a list of what a product is made of', () => {
  it('stays whole behind what is told of the product', () => {
    expect(shop(specs())).toBe('A lamp of brass.FactsHeight: 9 inShade: glassFuel: oil');
    expect(shop(specs('data-keep'))).toBe('A lamp of brass.FactsHeight: 9 inShade: glassFuel: oil');
  });

  it.each([
    ['on an article', specs(), 'article'],
    ['without names', specs('', ''), 'product'],
    ['with what leads elsewhere', specs().replace('oil', '<a href="/oil">oil</a>'), 'product'],
    ['in a form', `<form>${specs()}</form>`, 'product'],
  ] as const)('is left to the model %s', (_, list, kind) => {
    expect(shop(list, kind)).toBe('A lamp of brass.');
  });

  it('may be a few lines in the middle of what is told', () => {
    const lines =
      '<ul><div><li>Made by <a href="/hale">Hale</a></li></div><li>Metal: brass</li><li><i></i><div>Height: 9 in</div></li></ul>';
    const among = (list: string, after = '<p data-keep>It burns oil.</p>') =>
      text(build(`<main><p data-keep>A lamp.</p><section>${list}</section>${after}</main>`, '', {}, 'product'));
    expect(among(lines)).toContain('Made by HaleMetal: brassHeight: 9 in');
    expect(among(lines, '')).toBe('A lamp.');
    expect(
      text(build(`<main><section><h3>At a glance</h3>${lines}</section><p data-keep>A lamp.</p></main>`, '', {}, 'product')),
    ).toContain('Metal: brass');
    expect(among('<ul><li>Ships today</li><li>Metal: brass</li><li>In stock</li></ul>')).not.toContain('Metal');
    expect(among(`<ul><li>Returns: ${'by post or in a shop, '.repeat(5)}</li><li>Metal: brass</li></ul>`)).not.toContain('Metal');
  });

  it('is not taken from before it', () => {
    expect(text(build(`<main><div>${specs()}</div><p data-keep>A lamp of brass.</p></main>`, '', {}, 'product'))).toBe('A lamp of brass.');
  });
});
