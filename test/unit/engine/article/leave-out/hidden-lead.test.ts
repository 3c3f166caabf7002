// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const told = `<p data-keep>${'The weather station has sent the same reading since March. '.repeat(6)}</p>`;
const shown = (html: string) => text(build(html)) ?? '';
const hidden = '<div style="display:none" data-keep>false 0001234567 FY</div>';

it('what a page hides before the first word of the article goes', () => {
  expect(shown(`<main>${hidden}${told}</main>`)).not.toContain('FY');
});

it('and stays where a name is shown before it, or where all or much is hidden', () => {
  expect(shown(`<main><h2 data-keep>Filer</h2>${hidden}${told}</main>`)).toContain('FY');
  expect(shown(`<main style="display:none">${hidden}${told}</main>`)).toContain('FY');
  expect(shown(`<main>${hidden.repeat(4)}${told}</main>`)).toContain('FY');
});
