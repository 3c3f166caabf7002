// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const excerpt = 'The ferries of the bay will run by night from June on, the minister said on Monday, and the towns will pay for it.';
const paragraph = `<p data-keep>${'The boats came in one after another. '.repeat(4).trim()}</p>`;
const page = (html: string, kind: 'article' | 'listing' = 'article') => text(build(html, 'By night', { excerpt }, kind));
const table = (line: string) => `<table><tr><td><h1>Ferries to run</h1></td></tr><tr><td><div><h2>${line}</h2></div></td></tr></table>`;

describe('the lead that the page says in its head, too', () => {
  it('stays above the text, whatever box it stands in and whatever the title says', () => {
    expect(page(`${table(excerpt)}${paragraph}`)).toContain(excerpt);
    expect(page(`<h1>Ferries to run</h1><p>${excerpt}</p><p>By Ann Lee</p>${paragraph}`)).toContain(excerpt);
  });

  it('stays where words of the box around it come first', () => {
    expect(page(`<div>Home <article><h1>Ferries to run</h1><p>${excerpt}</p>${paragraph}</article></div>`)).toContain(excerpt);
  });

  it('stays as the words under the picture, longer than a caption is', () => {
    const long = `${excerpt} ${'Nobody knows yet who will steer them through the fog. '.repeat(8).trim()}`;
    const html = `<h1>Ferries to run</h1><figure><img src="/1.jpg"><figcaption data-unlikely>${long}</figcaption></figure>${paragraph}`;
    expect(text(build(html, 'By night', { excerpt: `${excerpt.slice(0, 90)}...` }))).toContain(long);
  });

  it.each([
    ['…', `<p>${excerpt}</p>`],
    ['...', `<figure><a><img src="/1.jpg"></a><figcaption>${excerpt}</figcaption></figure>`],
  ])('stays whole where the head has its beginning: %s', (end, html) => {
    const cut = `${excerpt.slice(0, 90)}${end}`;
    expect(text(build(`<h1>Ferries to run</h1>${html}${paragraph}`, 'By night', { excerpt: cut }))).toContain(excerpt);
  });

  it.each([
    ['it stands in a list of other stories', `<h1>Ferries to run</h1><ul><li>${excerpt}</li></ul>${paragraph}`],
    ['it stands above every heading', `<p>${excerpt}</p><h1>Ferries to run</h1>${paragraph}`],
    ['the text has begun', `<h1>Ferries to run</h1>${paragraph.repeat(4)}<p>${excerpt}</p>`],
    ['it is marked', `<h1>Ferries to run</h1><p data-mark>${excerpt}</p>${paragraph}`],
    ['it says more', `<h1>Ferries to run</h1><p>${excerpt} More.</p>${paragraph}`],
  ])('goes where %s', (_, html) => {
    expect(page(html)).not.toContain('minister');
  });

  it('goes on a page that lists', () => {
    expect(page(`${table(excerpt)}${paragraph}`, 'listing')).not.toContain('minister');
  });
});
