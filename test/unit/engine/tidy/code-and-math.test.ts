import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('listings', () => {
  it.each([
    ['a class', '<pre><code class="language-rust">x</code></pre>', 'rust'],
    ['another name beside it', '<pre class="prism language-bash"><code>x</code></pre>', 'bash'],
    ['SyntaxHighlighter', '<pre class="brush: php; gutter: true">x</pre>', 'php'],
    ['GitHub', '<div class="highlight highlight-source-js"><pre>x</pre></div>', 'js'],
    ['Hexo', '<figure class="highlight python"><pre><span class="k">x</span></pre></figure>', 'python'],
    ['an attribute', '<pre data-lang="go"><code>x</code></pre>', 'go'],
  ])('know their language: %s', async (_, html, language) => {
    expect(await tidied(html)).toContain(`<pre data-galley-lang="${language}"><code>x</code></pre>`);
  });

  it('a human language, or a word of the page’s design, is none', async () => {
    expect(await tidied('<div lang="de" class="code-block"><pre><code class="hljs plaintext">x</code></pre></div>')).toContain(
      '<pre><code>x</code></pre>',
    );
  });

  it.each([
    [
      'a column of a table',
      '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>',
    ],
    [
      'a row a line',
      '<table><tr><td data-line-number="1"></td><td><code>a</code></td></tr><tr><td data-line-number="2"></td><td><code>b</code></td></tr></table>',
    ],
    ['a span a line', '<pre><code><span class="ln">1</span>a\n<span class="ln">2</span>b</code></pre>'],
  ])('lose the line numbers of the page: %s', async (_, html) => {
    expect(await tidied(html)).toBe('<pre><code>a\nb</code></pre>');
  });

  it('results in a <pre> are tables, whatever they number', async () => {
    const race = (place: string, name: string) => `<table><tr><td>${place}</td><td>${name}</td></tr></table>`;
    const text = await tidied(`<pre><h3>Results</h3>${race('1.', 'Ada')}${race('1.', 'Grace')}\nAll times\nby hand</pre>`);
    expect(text).not.toContain('<pre>');
    expect(text).toMatch(/<h3>Results<\/h3>.*Ada.*Grace.*All times<br>by hand/);
  });

  it('a table of numbered lines that is all there is in a <pre> is its listing', async () => {
    expect(await tidied('<pre class="language-js"><table><tr><td>1</td><td>a</td></tr><tr><td>2</td><td>b</td></tr></table></pre>')).toBe(
      '<pre data-galley-lang="js"><code>a\nb</code></pre>',
    );
  });

  it('numbers that count no lines stay', async () => {
    expect(await tidied('<pre><code><span class="n">1</span> + <span class="n">7</span></code></pre>')).toBe(
      '<pre><code>1 + 7</code></pre>',
    );
  });

  it.each([
    ['boxes', '<pre><code><div>a</div><div>b</div></code></pre>'],
    ['breaks', '<pre><code>a<br>b</code></pre>'],
    ['many codes', '<pre><code>a</code><code>b</code></pre>'],
  ])('keep their lines: %s', async (_, html) => {
    expect(await tidied(html)).toBe('<pre><code>a\nb</code></pre>');
  });

  it('keep every space and character', async () => {
    expect(await tidied('<pre><code>  a\t&lt;b&gt;\n\n    c  d</code></pre>')).toBe('<pre><code>  a\t&lt;b&gt;\n\n    c  d</code></pre>');
  });

  it('lose the buttons beside them', async () => {
    expect(await tidied('<div><button>Copy</button><pre><code>a</code></pre></div>')).toBe('<pre><code>a</code></pre>');
  });
});

describe('formulas', () => {
  it('KaTeX: the MathML once, with its TeX', async () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span>';
    expect(await tidied(`<p>a ${katex} b</p>`)).toBe('<p>a <math data-galley-tex="x"><mi>x</mi></math> b</p>');
  });

  it('MathJax 3: the assistive MathML, as a display where it is one', async () => {
    const mathjax =
      '<mjx-container display="true"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container>';
    expect(await tidied(`<p>a</p><div>${mathjax}</div>`)).toBe('<p>a</p><p><math display="block"><mi>x</mi></math></p>');
  });

  it('MathJax 2: the source in its script, and no preview or drawing', async () => {
    expect(await tidied('<p>Let <span class="MathJax_Preview">[x]</span><script type="math/tex">x^2</script> be.</p>')).toBe(
      '<p>Let <math data-galley-tex="x^2"></math> be.</p>',
    );
    expect(await tidied('<p>Let <span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2</script> be.</p>')).toBe(
      '<p>Let <math data-galley-tex="x^2"></math> be.</p>',
    );
    expect(await tidied('<p>a</p><script type="math/tex; mode=display">y</script>')).toContain(
      '<math data-galley-tex="y" display="block"></math>',
    );
  });

  it('MediaWiki: its MathML, not its picture', async () => {
    const wiki =
      '<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;"><math><semantics><mi>E</mi><annotation encoding="application/x-tex">E</annotation></semantics></math></span><img src="/math/render/svg/abc" aria-hidden="true" alt="E"></span>';
    expect(await tidied(`<p>${wiki} is.</p>`)).toBe('<p><math data-galley-tex="E"><mi>E</mi></math> is.</p>');
  });

  it('a picture of a formula says what it shows', async () => {
    expect(await tidied('<p>so <img class="latex" src="/tex.png" alt="a^2" width="20" height="10"> is</p>')).toContain(
      '<img src="https://reader.example/tex.png" alt="a^2" width="20" height="10" data-galley-tex="a^2">',
    );
  });

  it('TeX in delimiters is marked, money is not', async () => {
    expect(await tidied('<p>So \\(a+b\\) costs $5 and $6. $$c$$</p>')).toBe(
      '<p>So <span data-galley-tex="a+b">\\(a+b\\)</span> costs $5 and $6. <span data-galley-tex="c" data-galley-lines="display">$$c$$</span></p>',
    );
    expect(await tidied('<p>Use <code>\\(x\\)</code>.</p>')).toBe('<p>Use <code>\\(x\\)</code>.</p>');
  });
});
