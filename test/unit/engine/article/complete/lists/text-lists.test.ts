// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Chars } from '../../../../../../src/engine/article/kept';
import type { Page } from '../../../../../../src/engine/page';
import { snapshot } from '../../../../../../src/engine/snapshot/snapshot';
import { flowOf } from '../../../../../../src/engine/article/complete/flow';
import { textLists } from '../../../../../../src/engine/article/complete/lists/text-lists';

const chars: Chars = (element) =>
  [...element.querySelectorAll('[data-keep]'), ...(element.matches('[data-keep]') ? [element] : [])].reduce(
    (sum, kept) => sum + (kept.textContent ?? '').length,
    0,
  );

/** Ids of the lists that are taken for the text's own; inside `[data-keep]` text was chosen. */
function own(html: string): string[] {
  document.body.innerHTML = html;
  const page = snapshot(document, { url: 'https://news.example/story' }) as Page;
  return textLists(page, chars, flowOf(page.root, chars)).map(({ id }) => id);
}

describe('textLists', () => {
  it('has a list beside paragraphs of which an item was chosen', () => {
    expect(own('<p data-keep>Text.</p><ul id=a><li data-keep>One</li><li>Two</li></ul>')).toEqual(['a']);
    expect(own('<p data-keep>Text.</p><ul id=a><li>One</li><li>Two</li></ul>')).toEqual([]);
    expect(own('<main><p data-keep>Text.</p></main><div><ul id=a><li data-keep>One</li><li>Two</li></ul></div>')).toEqual([]);
  });

  it('has a list that the kept line before announces', () => {
    expect(own('<p data-keep>The stages are:</p><ol id=a><li>One</li></ol>')).toEqual(['a']);
    expect(own('<p data-keep>次のとおり：</p><ol id=a><li>一</li></ol>')).toEqual(['a']);
    expect(own('<p>Share this:</p><ul id=a><li>One</li></ul>')).toEqual([]);
    expect(own('<div><p data-keep>From these variables:</p></div><div><ul id=a><li>One</li></ul></div>')).toEqual(['a']);
    expect(own('<div><p data-keep>From these variables:</p></div><div><ul id=a><li>One</li></ul><p>Other</p></div>')).toEqual([]);
  });

  it('has a list that is a section among sections of text, however they are boxed', () => {
    const list = '<h2>See also</h2><ul id=a><li>One</li></ul>';
    const text = '<h2>History</h2><p data-keep>Text.</p>';
    expect(own(text + list)).toEqual(['a']);
    expect(own(`<section>${text}</section><section>${list}</section>`)).toEqual(['a']);
    expect(own(`${text}<section>${list}</section>`)).toEqual(['a']);
    expect(own(`${text}<div>${list}</div>`)).toEqual([]);
    expect(own(`<main>${text}</main><aside>${list}</aside>`)).toEqual([]);
    expect(own(text + list.replaceAll('h2', 'h3'))).toEqual([]);
  });

  it('has a list of what is found on other sites, which a heading right below the text announces', () => {
    const list = (heading: string, host: string) =>
      `<p data-keep>Text.</p><h5>${heading}</h5><ul id=a><li><a href="${host}/a">The Paseo</a></li><li><a href="${host}/b">Ramen House</a></li></ul>`;
    expect(own(list('Other places to eat:', 'https://eat.example'))).toEqual(['a']);
    expect(own(list('Other places to eat', 'https://eat.example'))).toEqual([]);
    expect(own(list('Read also:', ''))).toEqual([]);
  });

  it('has what the text folds away beside its paragraphs', () => {
    expect(own('<p data-keep>Text.</p><details id=a><summary>Spoiler</summary>It was him.</details>')).toEqual(['a']);
    expect(own('<main><p data-keep>Text.</p></main><details id=a><summary>Menu</summary>Home</details>')).toEqual([]);
  });

  it('has a list of which an item was chosen, where list and paragraphs have boxes of their own', () => {
    const list = '<div class="ulist"><ul id=a><li data-keep>One</li><li>Two</li></ul></div>';
    expect(own(`<div><div class="paragraph"><p data-keep>Text.</p></div>${list}</div>`)).toEqual(['a']);
    expect(own(`<div><div><p data-keep>Text.</p><p>More.</p></div>${list}</div>`)).toEqual([]);
    expect(own(`<div><div class="paragraph"><p data-keep>Text.</p></div>${list.replace(' data-keep', '')}</div>`)).toEqual([]);
  });
});
