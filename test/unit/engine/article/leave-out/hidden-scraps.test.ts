// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../src/rules/kinds';
import { build, text } from '../build';

const shop = (list: string, kind: PageKind = 'product') =>
  text(build(`<main><p data-keep>A lamp of brass.</p><div style="display:none">${list}</div></main>`, '', {}, kind));
const notes = '<ul><li>v_18</li><li>ran in 9 ms</li><li data-keep>cloud of lamps</li></ul>';

it('the odd item of a list that a shop never shows goes', () => {
  expect(shop(notes)).toBe('A lamp of brass.');
});

it.each([
  ['of an article', notes, 'article'],
  ['most of which is chosen', '<ul><li data-keep>Brass</li><li data-keep>Glass</li><li>Wick</li></ul>', 'product'],
] as const)('but not that %s', (_, list, kind) => {
  expect(shop(list, kind)).not.toBe('A lamp of brass.');
});
