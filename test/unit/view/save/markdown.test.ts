// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../../src/view/save/markdown/to-markdown';

const written = (html: string) => {
  const box = document.createElement('article');
  box.innerHTML = html;
  return toMarkdown(box);
};

describe('the article as Markdown', () => {
  it('has the title, and no facts: they stand in the head of the file', () => {
    expect(
      written(
        '<header class="head"><p class="kicker">Site</p><h1>Title</h1><div class="facts"><b>A</b></div></header><div><p>Text.</p></div>',
      ),
    ).toBe('# Title\n\nText.');
  });

  it('escapes what Markdown would read as its own', () => {
    expect(written('<p>2 * 3 * 4 and [brackets] and # no heading</p>')).toBe('2 \\* 3 \\* 4 and \\[brackets\\] and # no heading');
  });

  it('fences listings longer than any fence in them, with their language', () => {
    expect(written('<pre data-galley-lang="md"><code>```js\nlet *a* = 1;\n```\n</code></pre>')).toBe(
      '````md\n```js\nlet *a* = 1;\n```\n````',
    );
  });

  it('writes footnotes with the marks of the article, each once', () => {
    const html =
      '<p>One.<sup><a href="#n1" data-galley-footnote="ref">[1]</a></sup> Again.<sup><a href="#n1" data-galley-footnote="ref">[1]</a></sup> Other.<sup><a href="#m" data-galley-footnote="ref">1</a></sup></p>' +
      '<ol><li id="n1" data-galley-footnote="note"><p>First <a href="#r1" data-galley-footnote="back">↩</a></p></li><li id="m" data-galley-footnote="note">Second</li></ol>';
    expect(written(html)).toBe('One.[^1] Again.[^1] Other.[^1-2]\n\n[^1]: First\n\n[^1-2]: Second');
  });

  it('writes plain tables as GitHub does, numbers to the right', () => {
    const html =
      '<table><thead><tr><th>Reader</th><th>Kept</th></tr></thead><tbody><tr><td>a | b</td><td data-numeric>13</td></tr><tr><td><p>two<br>lines</p></td><td data-numeric>4</td></tr></tbody></table>';
    expect(written(html)).toBe('| Reader | Kept |\n| --- | ---: |\n| a \\| b | 13 |\n| two lines | 4 |');
  });

  it('keeps tables that do not fit as HTML without our attributes', () => {
    const html = '<table data-x="1"><tr><th colspan="2" class="y">Depth</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(written(html)).toBe('<table><tbody><tr><th colspan="2">Depth</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>');
  });

  it('writes formulas as TeX where it is known', () => {
    expect(written('<p>So <math data-galley-tex="x_1 + y"><mi>x</mi></math> holds.</p>')).toBe('So $x_1 + y$ holds.');
    expect(written('<p>So</p><p><math display="block" data-galley-tex="a=b"><mi>a</mi></math></p>')).toBe('So\n\n$$\na=b\n$$');
  });

  it('keeps readings in brackets, terms with their definitions, struck and raised text', () => {
    expect(written('<p><ruby>燈台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>の灯</p>')).toBe('燈台(とうだい)の灯');
    expect(written('<dl><dt>Peg</dt><dd>To turn it.</dd></dl>')).toBe('**Peg**\n: To turn it.');
    expect(written('<p><del>old</del> m<sup>2</sup> <em>so</em></p>')).toBe('~~old~~ m<sup>2</sup> *so*');
  });
});
