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
    ['SyntaxHighlighter, set', '<div class="syntaxhighlighter nogutter  java"><pre>x</pre></div>', 'java'],
    [
      'highlight.js with line numbers',
      '<pre><code class="hljs language-sql"><table><tr><td data-line-number="1"><div></div></td><td>x</td></tr></table></code></pre>',
      'sql',
    ],
    ['an attribute', '<pre data-lang="go"><code>x</code></pre>', 'go'],
  ])('know their language: %s', async (_, html, language) => {
    expect(await tidied(html)).toContain(`<pre data-galley-lang="${language}"><code>x</code></pre>`);
  });

  it('a human language, or a word of the page’s design, is none', async () => {
    expect(await tidied('<div lang="de" class="code-block"><pre><code class="hljs plaintext">x</code></pre></div>')).toContain(
      '<pre><code>x</code></pre>',
    );
  });

  it('the default of Sphinx is none', async () => {
    expect(
      await tidied('<div class="highlight-default notranslate"><div class="highlight"><pre><span class="k">x</span></pre></div></div>'),
    ).toBe('<pre><code>x</code></pre>');
  });

  const typed = 'for x in lamps:\n    burn(x)\n    rest(x)';
  it.each([
    ['in letters of one width', `<div style="white-space:pre;font-family:monospace">a\n b</div>`, 'a\n b'],
    ['indented', `<div style="white-space:pre">${typed}</div>`, typed],
    ['wrapped, in letters of one width and indented', `<div style="white-space:pre-wrap;font-family:monospace">${typed}</div>`, typed],
    ['code as a box', `<p>So:</p><code style="display:block;white-space:pre">${typed}</code>`, typed],
    ['code alone in its paragraph', `<p><code style="white-space:pre">${typed}</code></p>`, typed],
  ])('are known by the page’s style: %s', async (_, html, text) => {
    expect(await tidied(html)).toContain(`<pre><code>${text}</code></pre>`);
  });

  it.each([
    ['a letter', '<div style="white-space:pre-wrap">Dear all,\n  we came\n  and saw.</div>'],
    ['lines', '<div style="white-space:pre-line;font-family:monospace">one\n  two\n  three</div>'],
    ['code in a sentence', '<p>Say <code style="white-space:pre-wrap">a\n b</code> to it.</p>'],
  ])('are not seen in %s', async (_, html) => expect(await tidied(html)).not.toContain('<pre>'));

  it.each([
    [
      'CodeMirror 5',
      '<div class="CodeMirror"><div class="CodeMirror-code"><div><div class="CodeMirror-gutter-wrapper"><div>1</div></div><pre class="CodeMirror-line"><span>a</span></pre></div><div><div class="CodeMirror-gutter-wrapper"><div>2</div></div><pre class="CodeMirror-line"><span>  b</span></pre></div></div></div>',
      '<pre><code>a\n  b</code></pre>',
    ],
    [
      'CodeMirror 6',
      '<div class="cm-editor"><div class="cm-content" data-language="rust"><div class="cm-line">a</div><div class="cm-line"><br></div><div class="cm-line">b</div></div></div>',
      '<pre data-galley-lang="rust"><code>a\n\nb</code></pre>',
    ],
  ])('of an editor are one: %s', async (_, html, expected) => expect(await tidied(html)).toBe(expected));

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
    expect(await tidied('<pre><code>a</code><div class="hljs-button signin">Log in to copy</div></pre>')).toBe('<pre><code>a</code></pre>');
    expect(await tidied('<div><p>Code: <a href="#" onclick="all(this)">Select all</a></p><pre><code>a</code></pre></div>')).toBe(
      '<pre><code>a</code></pre>',
    );
    const named = '<div><div class="has-copy-button"><pre class="with-button"><code class="copy-button-on">a</code></pre></div></div>';
    expect(await tidied(named)).toBe('<pre><code>a</code></pre>');
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

  it.each([
    [
      'its TeX',
      '<mjx-container jax="CHTML" aria-label="x plus 1"><mjx-math data-latex="x+1"><mjx-mi></mjx-mi></mjx-math></mjx-container>',
      '<math data-galley-tex="x+1"></math>',
    ],
    [
      'its TeX, on a line of its own',
      '<mjx-container jax="SVG" display="true"><svg><g data-mml-node="math" data-latex="y"><g data-mml-node="mi"></g></g></svg></mjx-container>',
      '<math data-galley-tex="y" display="block"></math>',
    ],
    [
      'the signs it drew as SVG',
      '<mjx-container jax="SVG"><svg><g data-mml-node="math"><g data-mml-node="msup"><g data-mml-node="mi"><use data-c="61"></use></g><g data-mml-node="TeXAtom"><g data-mml-node="mn"><use data-c="32"></use></g></g></g><g data-mml-node="mo"><path data-c="2B"></path></g><g data-mml-node="mfrac"><g data-mml-node="mn"><use data-c="31"></use></g><g data-mml-node="msqrt"><g><g data-mml-node="mi" data-c="62"></g></g><g data-mml-node="mo"><use data-c="221A"></use></g></g></g></g></svg></mjx-container>',
      '<math><msup><mi>a</mi><mrow><mn>2</mn></mrow></msup><mo>+</mo><mfrac><mn>1</mn><msqrt><mi>b</mi></msqrt></mfrac></math>',
    ],
    [
      'the signs it drew as HTML',
      '<mjx-container jax="CHTML"><mjx-math><mjx-msub><mjx-mi><mjx-c class="mjx-c61 TEX-I"></mjx-c></mjx-mi><mjx-script><mjx-mn><mjx-c class="mjx-c31"></mjx-c></mjx-mn></mjx-script></mjx-msub></mjx-math></mjx-container>',
      '<math><msub><mi>a</mi><mn>1</mn></msub></math>',
    ],
    [
      'what it says, where its drawing is of a kind not known',
      '<mjx-container jax="SVG" aria-label="alpha over beta"><svg><g data-mml-node="math"><g data-mml-node="mtable"></g></g></svg></mjx-container>',
      'alpha over beta',
    ],
    [
      'what it says to those who listen',
      '<mjx-container><svg><g data-semantic-speech="the sum of n"></g></svg></mjx-container>',
      'the sum of n',
    ],
    [
      'its bare signs, before nothing',
      '<mjx-container><svg><g data-mml-node="math"><g data-mml-node="mtable"><use data-c="61"></use></g></g></svg></mjx-container>',
      'a',
    ],
  ])('MathJax without MathML: %s', async (_, html, expected) => {
    expect(await tidied(`<p>a ${html} b</p>`)).toBe(`<p>a ${expected} b</p>`);
  });

  it.each([
    [
      'a power',
      '<span class="mord"><span class="mord mathnormal">b</span><span class="msupsub"><span class="vlist-t"><span class="vlist-r"><span class="vlist"><span><span class="sizing">3</span></span></span></span></span></span></span>',
      'b<sup>3</sup>',
    ],
    [
      'an index under a power',
      '<span class="mord">x</span><span class="msupsub"><span class="vlist-t vlist-t2"><span class="vlist-r"><span class="vlist"><span>i</span><span>2</span></span><span class="vlist-s">\u200b</span></span><span class="vlist-r"><span class="vlist"></span></span></span></span>',
      'x<sub>i</sub><sup>2</sup>',
    ],
    [
      'a fraction',
      '<span class="mfrac"><span class="vlist-t vlist-t2"><span class="vlist-r"><span class="vlist"><span>cd</span><span>1</span></span></span></span></span>',
      '1/(cd)',
    ],
  ])('KaTeX, only drawn: %s', async (_, drawn, expected) => {
    expect(
      await tidied(
        `<p>so <span class="katex"><span class="katex-html" aria-hidden="true"><span class="base">${drawn}</span></span></span> is</p>`,
      ),
    ).toBe(`<p>so ${expected} is</p>`);
  });

  it('MediaWiki: its MathML alone, also where its picture is not hidden from those who listen', async () => {
    const wiki =
      '<span class="mwe-math-element"><span style="display: none;"><math alttext="{z}"><semantics><mi>z</mi><annotation encoding="application/x-tex">{z}</annotation></semantics></math></span><img src="/m.svg" alt="{z}"></span>';
    expect(await tidied(`<p>${wiki} is.</p>`)).toBe('<p><math alttext="{z}" data-galley-tex="{z}"><mi>z</mi></math> is.</p>');
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
