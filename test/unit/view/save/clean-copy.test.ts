// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cleanCopy, plainAttributes } from '../../../../src/view/save/clean-copy';
import { plainText } from '../../../../src/view/save/plain-text';

const article = (html: string) => {
  const box = document.createElement('article');
  box.innerHTML = html;
  return box;
};

describe('a copy of the article', () => {
  it('is free of what the view added', () => {
    const shown = article(
      '<p>Text <span data-galley-gap="r1"></span>on.</p><div class="restored">Promo</div><div class="restored plain"><p>By choice</p></div>' +
        '<div class="listing"><div class="codeBar"><button>Copy</button></div><pre tabindex="0"><code><span class="hljs-keyword">let</span> a</code></pre></div>' +
        '<div class="scrollBox" role="region"><table><tr><td>1</td></tr></table></div>',
    );
    const copy = cleanCopy(shown);
    plainAttributes(copy);
    expect(copy.innerHTML).toBe(
      '<p>Text on.</p><p>By choice</p><pre><code>let a</code></pre><table><tbody><tr><td>1</td></tr></tbody></table>',
    );
    expect(shown.querySelector('.codeBar, [data-galley-gap]')).not.toBeNull();
  });

  it('keeps language, direction, places and the words of pictures', () => {
    const copy = cleanCopy(
      article(
        '<h2 id="a" tabindex="-1">A</h2><p lang="ja" dir="ltr">日本語</p><p><a href="#a">up</a><img src="data:," alt="A well" data-enlarge role="button"></p>',
      ),
    );
    plainAttributes(copy);
    expect(copy.innerHTML).toBe(
      '<h2 id="a">A</h2><p lang="ja" dir="ltr">日本語</p><p><a href="#a">up</a><img src="data:," alt="A well"></p>',
    );
  });

  it('sets the facts apart', () => {
    expect(cleanCopy(article('<div class="facts"><b>Ada</b><time>1 May</time><span>2 min</span></div>')).textContent).toBe(
      'Ada · 1 May · 2 min',
    );
  });
});

describe('plain text', () => {
  it('has a paragraph a block, listings as they are and nothing of notes’ ways back', () => {
    const html =
      '<h1>Title</h1><p>One\n  line<br>and another.</p><ul><li>a</li><li>b <b>c</b></li></ul><pre>x\n  y\n</pre><p>End<a data-galley-footnote="back">↩</a></p>';
    expect(plainText(article(html))).toBe('Title\n\nOne line\nand another.\n\na\n\nb c\n\nx\n  y\n\nEnd');
  });

  it('keeps the cells of a row on one line', () => {
    expect(plainText(article('<table><tr><td>Arlen</td><td>4.1</td></tr><tr><td>Dorn</td><td>5.5</td></tr></table>'))).toBe(
      'Arlen 4.1\n\nDorn 5.5',
    );
  });
});
