import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

describe('notes', () => {
  it('mark, note and way back are known', async () => {
    expect(
      await tidied('<p>Text<sup><a href="#fn1" id="r1">1</a></sup> more.</p><ol><li id="fn1"><p>Note. <a href="#r1">↩</a></p></li></ol>'),
    ).toBe(
      '<p>Text<sup><a href="#fn1" id="r1" data-galley-footnote="ref">1</a></sup> more.</p><ol><li id="fn1" data-galley-footnote="note"><p>Note. <a href="#r1" data-galley-footnote="back">↩</a></p></li></ol>',
    );
  });

  it.each([
    [
      'beside the text, by Tufte',
      '<p>Begins here<label for="s" class="margin-toggle"></label><input type="checkbox" id="s" class="margin-toggle"><span class="sidenote">The <i>note</i>.</span> and goes on.</p>',
      '1',
    ],
    [
      'in a wrapper, with its own number',
      '<p>Begins here<span class="sidenote-wrapper"><label class="sidenote-number">7</label><small class="sidenote">The <i>note</i>.</small></span> and goes on.</p>',
      '7',
    ],
    [
      'behind a click',
      '<p>Begins here<sup class="modern-footnotes-footnote"><a href="javascript:void(0)">1</a></sup><span class="modern-footnotes-footnote__note" style="display:none">The <i>note</i>.</span> and goes on.</p>',
      '1',
    ],
    [
      'with its number twice, by LaTeXML',
      '<p>Begins here<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag">1</span>The <i>note</i>.</span></span></span> and goes on.</p>',
      '1',
    ],
  ])('those that stand in their line go to the end: %s', async (_, html, number) => {
    const result = await tidied(html + prose);
    expect(result).toContain(
      `<p>Begins here<sup><a href="#side-note-1" id="side-mark-1" data-galley-footnote="ref">${number}</a></sup> and goes on.</p>`,
    );
    expect(result).toMatch(
      /<hr><ol><li id="side-note-1"( value="7")? data-galley-footnote="note">The <i>note<\/i>\. <a href="#side-mark-1" data-galley-footnote="back">↩<\/a><\/li><\/ol>$/,
    );
  });

  it('what stands at the margin beside no text, or is a picture, stays where it is', async () => {
    const margin = '<p><span class="marginnote">Alone.</span></p>';
    expect(await tidied(margin + prose)).toBe(`<p>Alone.</p>${prose}`);
    expect(
      await tidied(`<p>Text<span class="marginnote"><img src="/a.png" width="300" height="200">A map</span>.</p>${prose}`),
    ).not.toContain('<ol>');
  });

  it('an empty element before the note is its place', async () => {
    expect(
      await tidied(
        '<p>Text<span class="easy-footnote"><a href="#b1"><sup>1</sup></a></span>.</p><ol><li><span id="b1" class="easy-footnote-margin-adjust"></span>Note.</li></ol>',
      ),
    ).toBe(
      '<p>Text<a href="#b1" data-galley-footnote="ref"><sup>1</sup></a>.</p><ol><li id="b1" data-galley-footnote="note">Note.</li></ol>',
    );
  });

  it('a mark that is not raised is known by its name', async () => {
    const result = await tidied(
      '<p>Text<a id="a1" href="#f1" class="footnote-anchor">1</a>.</p><div class="footnote"><a id="f1" href="#a1" class="footnote-number">1</a><div><p>Note.</p></div></div>',
    );
    expect(result).toContain('<sup><a id="a1" href="#f1" data-galley-footnote="ref">1</a></sup>');
    expect(result).toMatch(/<div id="f1" data-galley-footnote="note">.*Note\./);
  });

  it('a mark to which its note leads back is one, and not raised in its brackets', async () => {
    const result = await tidied(
      '<p>Text <span>[<a href="#nb1" id="nh1">1</a>]</span>.</p><div id="nb1"><p>[<a href="#nh1">1</a>] Note.</p></div>',
    );
    expect(result).toContain('[<a href="#nb1" id="nh1" data-galley-footnote="ref">1</a>]');
    expect(result).toMatch(/id="nb1" data-galley-footnote="note".*data-galley-footnote="back".*Note\./);
  });

  it('a link to a section is no note', async () => {
    expect(await tidied('<p>See <a href="#s">the end</a>.</p><h2 id="s">The end</h2><p>x</p>')).not.toContain('footnote');
  });

  describe('a number that stands over its note', () => {
    const mark = '<p>Text<sup><a href="#f1" id="a1">1</a></sup>.</p>';
    it.each([
      [
        'by a maker of wikis',
        '<p>Again<sup><a href="#f1" id="a2">4</a></sup>.</p><div class="fn"><sup><a href="#a1" id="f1">1)</a></sup>, <sup><a href="#a2">4)</a></sup> <div class="content">The <i>note</i>.</div></div>',
        '<p><sup><a href="#a1" data-galley-footnote="back">1)</a></sup>, <sup><a href="#a2" data-galley-footnote="back">4)</a></sup> The <i>note</i>.</p>',
      ],
      [
        'by a maker of letters',
        '<div class="footnote"><a id="f1" href="#a1">1</a><div><p>The note.</p><p>More of it.</p></div></div>',
        '<p><a href="#a1" data-galley-footnote="back">1</a> The note.</p><p>More of it.</p>',
      ],
      [
        'in brackets',
        '<aside id="f1"><span>[</span><a href="#a1">1</a><span>]</span><p>The note.</p></aside>',
        '<p>[<a href="#a1" data-galley-footnote="back">1</a>] The note.</p>',
      ],
      ['in a box of its own', '<section><div id="f1"><div><span>1.</span></div><div>The note.</div></div></section>', '1. The note.'],
      [
        'as a term',
        '<dl><dt id="f1"><a href="#a1">1</a></dt><dd><p>The note.</p></dd></dl>',
        '<dd id="f1" data-galley-footnote="note"><p><a href="#a1" data-galley-footnote="back">1</a> The note.</p></dd>',
      ],
    ])('begins its first line: %s', async (_, notes, line) => {
      expect(await tidied(mark + prose + notes)).toContain(line);
    });

    it('stays over a list, and a word over a note is no number', async () => {
      const list = '<div id="f1"><a href="#a1">1</a><ul><li>One.</li><li>Two.</li></ul></div>';
      expect(await tidied(mark + prose + list)).toContain('<ul><li>One.</li>');
      expect(await tidied(`${mark}${prose}<div id="f1"><b>Sources</b><p>The note.</p></div>`)).toContain('<p>The note.</p>');
    });
  });
});
