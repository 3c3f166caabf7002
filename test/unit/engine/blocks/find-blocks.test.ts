// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/engine/blocks/find-blocks';
import { pageOf } from './page-of';

const textsOf = (html: string): string[] => findBlocks(pageOf(html)).map(({ text }) => text);

describe('blocks', () => {
  it('are runs of text between block-level boundaries, in page order', () => {
    expect(textsOf('<h1>Title</h1><div>before<p>one <b>bold</b> word</p>after</div>')).toEqual([
      'Title',
      'before',
      'one bold word',
      'after',
    ]);
  });

  it('end at line breaks, cells, list items, labels and buttons', () => {
    const html = '<p>a<br>b</p><table><tr><td>c</td><td>d</td></tr></table><ul><li>e<li>f</ul><label>g</label><button>h</button>';
    expect(textsOf(html)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('do not end at a picture inside a sentence', () => {
    expect(textsOf('<p>Water is H<img src="2.png" alt="2">O.</p>')).toEqual(['Water is HO.']);
  });

  it('do not end at a word in an element of the site’s own inside a line', () => {
    expect(
      textsOf('<ul><li>Create a <file-name>MailList</file-name> for it</li><li><file-name>server.go</file-name>: a route</li></ul>'),
    ).toEqual(['Create a MailList for it', 'server.go: a route']);
    expect(textsOf('<p><x-a>One</x-a><x-a>Two</x-a></p>')).toEqual(['One', 'Two']);
  });

  it('leave out what form controls hold', () => {
    expect(textsOf('<p>Size</p><select><option>small</option></select><textarea>draft</textarea>')).toEqual(['Size']);
  });

  it('know their text nodes and the element around them', () => {
    const [block] = findBlocks(pageOf('<section><p>one <i>two</i></p></section>'));
    expect(block?.element.localName).toBe('p');
    expect(block?.texts.map(({ data }) => data)).toEqual(['one ', 'two']);
  });

  it('hold every character of the page once', () => {
    const html = '<div>a<span>b<div>c</div>d</span></div><x-card>e<p>f</p></x-card>g';
    expect(textsOf(html).join('')).toBe('abcdefg');
  });
});
