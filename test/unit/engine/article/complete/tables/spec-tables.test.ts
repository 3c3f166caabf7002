// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const row = (name: string, value: string, more = '') => `<tr><th>${name}</th><td ${more}><p>${value}</p></td></tr>`;
const specs = (more = '') =>
  `<table>${row('Height', '9 in')}${row('Shade', '<a href="/shade/glass" rel="tag">Glass</a>')}${row('Fuel', 'Oil', more)}</table>`;
const shop = (table: string, kind: PageKind = 'product', panel = '') =>
  text(build(`<main><p data-keep>A lamp of brass.</p><section ${panel}><h3>Facts</h3>${table}</section></main>`, '', {}, kind));

describe('a table of what a product is made of', () => {
  it('stays whole behind what is told of the product, a value that leads to its like with it', () => {
    expect(shop(specs())).toBe('A lamp of brass.FactsHeight9 inShadeGlassFuelOil');
    expect(shop(specs('data-keep'), 'product', 'role="tabpanel" hidden')).toBe('A lamp of brass.FactsHeight9 inShadeGlassFuelOil');
  });

  it('stays where the names are cells with a colon, under a name of its own', () => {
    const cells = (name: string, value: string) => `<tr><td class="label">${name}:</td><td>${value}</td></tr>`;
    const table = (...rows: string[]) => `<table><tr><th colspan="2">What it is made of</th></tr>${rows.join('')}</table>`;
    expect(shop(table(cells('Height', '9 in'), cells('Fuel', 'Oil')))).toContain('What it is made ofHeight:9 inFuel:Oil');
    expect(shop(table('<tr><td>Height</td><td>9 in</td></tr>', '<tr><td>Fuel</td><td>Oil</td></tr>'))).not.toContain('Oil');
  });

  it.each([
    ['on an article', specs(), 'article'],
    ['of links', `<table>${row('A', '<a href="/b">Lamps of brass</a>')}${row('B', '<a href="/c">Lamps of tin</a>')}</table>`, 'product'],
    ['in a form', `<form>${specs()}</form>`, 'product'],
    ['of sums', `<table>${row('Subtotal', '€0.00')}${row('Total, with Oil', '€0.00')}</table>`, 'product'],
    ['of more columns', specs().replaceAll('</tr>', '<td>3</td></tr>').replaceAll('th>', 'td>'), 'product'],
  ] as const)('is left to the model %s', (_, table, kind) => {
    expect(shop(table, kind)).not.toContain('Oil');
  });
});

describe('the name of a row', () => {
  it('stays beside its value in a closed panel', () => {
    expect(shop(specs('data-keep'), 'service', 'hidden')).toContain('FuelOil');
  });
});
