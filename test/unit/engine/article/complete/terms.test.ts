// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const facts = (more = '') =>
  `<dl><div><dt>Release date</dt><dd data-keep>2002</dd></div><div><dt>Network it was shown on</dt><dd>Nova${more}</dd></div></dl>`;
const among = (html: string) => text(build(`<p data-keep>A</p>${html}`));

it('short terms of which anything was chosen stay whole, unless they lead away', () => {
  expect(among(facts())).toBe('ARelease date2002Network it was shown onNova');
  expect(among(facts().replace(' data-keep', ''))).toBe('A');
  expect(among(facts(' <a href="/nova">All about it</a>'))).toBe('A2002');
});
