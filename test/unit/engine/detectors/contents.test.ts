// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

describe('tables of contents', () => {
  const list = '<ul><li><a href="#quay">The quay and its boats</a></li><li><a href="#storm">The storm</a></li></ul>';
  const page = (box: string): string =>
    `<article><h1>Boats in the harbour</h1>${box}${story(1, 4)}<h2 id="quay">The quay</h2>${story(5, 9)}</article>`;
  it.each([
    ['a heading over links to places on the page', `<div><h2>Table of contents</h2>${list}</div>`],
    ['without a box of its own', `<h2>Inhaltsverzeichnis</h2>${list}`],
    ['in Japanese, by a label', `<div><p>目次</p>${list}</div>`],
  ])('%s', (_, box) => {
    const taken = clutterOf(page(box)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(taken.join()).toMatch(/^navigation: (?:Table of contents|Inhaltsverzeichnis|目次)/);
    expect(taken.join()).not.toContain('Paragraph');
  });

  it('not a section of that name, and not a list of other pages', () => {
    const other = '<ul><li><a href="/a">A book about quays</a></li><li><a href="/b">A book about boats</a></li></ul>';
    expect(clutterOf(page(`<h2>Contents</h2>${other}`))).toEqual([]);
    expect(clutterOf(`<article><h1>Boats</h1>${story(1, 6)}<h2>Contents</h2>${story(7, 9)}</article>`)).toEqual([]);
  });
});
