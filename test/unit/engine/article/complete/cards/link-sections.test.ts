// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Chars } from '../../../../../../src/engine/article/kept';
import { linkSections } from '../../../../../../src/engine/article/complete/cards/link-sections';
import type { Page } from '../../../../../../src/engine/page';
import { snapshot } from '../../../../../../src/engine/snapshot/snapshot';
import type { PageKind } from '../../../../../../src/rules/kinds';

const chars: Chars = (element) =>
  [...element.querySelectorAll('[data-keep]'), ...(element.matches('[data-keep]') ? [element] : [])].reduce(
    (sum, kept) => sum + (kept.textContent ?? '').length,
    0,
  );

const links = ['Mill', 'Weir', 'Ferry'].map((name) => `<a href="/guides/${name}"><h5>${name}</h5></a>`).join('');
const before = '<h2>Places</h2><p data-keep>These sections name the places.</p>';
const after = '<h2>Prices</h2><p data-keep>All of them are free.</p>';

function own(html: string, kind: PageKind = 'documentation'): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  const page = snapshot(document, { url: 'https://manual.example/guides' }) as Page;
  return linkSections(page, chars, kind).map(({ id }) => id);
}

describe('cards of links under a heading in the middle of a manual', () => {
  it('are its content', () => {
    expect(own(`${before}<h3 id=a>On the river</h3><div id=b>${links}</div><h3 id=c>On land</h3><div id=d>${links}</div>${after}`)).toEqual(
      ['a', 'b', 'c', 'd'],
    );
  });

  it.each([
    ['nothing follows them', `${before}<h3 id=a>On the river</h3><div id=b>${links}</div>`],
    ['they are other pages', `${before}<h3 id=a>Related articles</h3><div id=b>${links}</div>${after}`],
    [
      'they say something themselves',
      `${before}<h3 id=a>On the river</h3><div id=b>${links}<p>All of them are old, and none is open in winter.</p></div>${after}`,
    ],
    ['they are a menu', `<nav>${before}<h3 id=a>On the river</h3><div id=b>${links}</div>${after}</nav>`],
  ])('are not where %s', (_, html) => {
    expect(own(html)).toEqual([]);
  });

  it('are not on articles', () => {
    expect(own(`${before}<h3 id=a>On the river</h3><div id=b>${links}</div>${after}`, 'article')).toEqual([]);
  });
});
