// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const plan = (name: string, at: number) =>
  `<div class="plan"><div>${at}.${name}</div><div data-keep><p>Free: ${at} moorings a month</p><p>Then: $0.${at}0 a mooring</p></div></div>`;
const link = (name: string) => `<a href="/x">${name}</a>`;
const plans = (...names: string[]) => `<div>${names.map((name, at) => plan(name, at + 1)).join('')}</div>`;
const all = plans(link('Inner harbour'), link('Outer harbour'), '<b>The roads</b>');
const left = (html: string, kind: PageKind = 'service') =>
  text(build(`<main><p data-keep>What it costs to moor.</p>${html}</main>`, '', {}, kind));

describe('what the parts of an offer are called', () => {
  it('stays over what they cost', () => {
    expect(left(all)).toMatch(/1\.Inner harbour ?Free.*2\.Outer harbour ?Free.*3\.The roads ?Free/);
  });

  it.each<[string, string, PageKind?]>([
    ['in an article', all, 'article'],
    ['over what costs nothing', all.replaceAll('$', '')],
    ['of what is not kept', all.replaceAll(' data-keep', '')],
    ['where all are called the same', plans(...['', '', ''].map(() => link('Inner harbour'))).replace(/\d\./g, '')],
    ['that are no more than words', plans('Inner harbour', 'Outer harbour', 'The roads')],
    ['in a button', plans(...['Inner', 'Outer', 'Last'].map((name) => `<button><b>${name} harbour</b></button>`))],
  ])('goes %s', (_, html, kind) => {
    expect(left(html, kind)).not.toContain('harbour');
  });
});
