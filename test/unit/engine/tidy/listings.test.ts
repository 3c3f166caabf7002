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

  it.each([
    ['in the corner', '<pre class="language-python"><span class="absolute top-0">python</span>\n<code>a</code></pre>'],
    [
      'in a bar',
      '<pre><div><div>Python</div><div><button>Copy</button></div><div><code class="language-python">a</code></div></div></pre>',
    ],
  ])('the name of the language is no line of it: %s', async (_, html) =>
    expect(await tidied(html)).toBe('<pre data-galley-lang="python"><code>a</code></pre>'),
  );

  it.each([
    ['a file', '<pre class="language-python"><b>app.py</b><code>a</code></pre>', 'app.py'],
    ['a prompt', '<pre class="language-sh"><span>$</span><code> ls</code></pre>', '$ ls'],
    ['a word after it', '<pre class="language-sh"><code>ls</code> <span>done</span></pre>', 'ls done'],
    ['a word of code', '<pre class="language-c"><code><span class="k">int</span> a;</code></pre>', 'int a;'],
    ['of no language', '<pre><b>Listing</b> <code>a</code></pre>', '<b>Listing</b>'],
  ])('other words stay: %s', async (_, html, text) => expect(await tidied(html)).toContain(text));

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

  it('have their lines where the page’s style alone ends them', async () => {
    const line = (code: string) => `<span class="line"><span>${code}</span></span>`;
    const listing = (between: string) => `<pre class="shiki"><code>${line('npm create')}${between}${line('cd mill')}</code></pre>`;
    expect(await tidied(listing(''))).toContain('npm create\ncd mill');
    expect(await tidied(listing('\n'))).toContain('npm create\ncd mill');
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

it('the name of a file stays over its listing, not in the caption below', async () => {
  expect(
    await tidied(
      '<figure class="listing"><span class="file-name">Filename: src/lib.rs</span><pre><code>x</code></pre><figcaption>Listing 1: A trait</figcaption></figure>',
    ),
  ).toBe('<figure><p>Filename: src/lib.rs</p><pre><code>x</code></pre><figcaption>Listing 1: A trait</figcaption></figure>');
});

it('marked lines of a listing that stand one behind another end where they end', async () => {
  const line = (text: string) => `<span class="gatsby-highlight-code-line">${text}</span>`;
  const code = `<pre><code>row() {\n${line('  pull();')}${line('  rest();')}\n}</code></pre>`;
  expect(await tidied(code)).toContain('row() {\n  pull();\n  rest();\n}');
  const pieces = '<span class="token underline">a</span><span class="token underline">b</span>';
  expect(await tidied(`<pre><code>x\n${pieces}</code></pre>`)).toContain('ab');
});

describe('what a terminal said', () => {
  const escaped = (text: string) => `<pre><code>${text.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</code></pre>`;

  it('loses the colours that were copied with it as markup', async () => {
    const session = '$ <font color="#4E9A06">weir</font> open <u style="text-decoration-style:solid">gate.py</u>\n  <b>40</b> lifted';
    expect(await tidied(escaped(session))).toBe('<pre><code>$ weir open gate.py\n  40 lifted</code></pre>');
  });

  it('coloured by the page in pieces, too', async () => {
    const pieces =
      '<span class="gp">$ </span>&lt;font<span class="w"> </span><span class="nv">color</span>=<span class="s2">"#4E9A06"</span>&gt;weir&lt;/font&gt;';
    expect(await tidied(`<pre><code>${pieces}</code></pre>`)).toBe('<pre><code>$ weir</code></pre>');
  });

  it('keeps markup that is shown as such', async () => {
    const code = '<font color="#ff0000">red</font>';
    expect(await tidied(escaped(code))).toContain('&lt;font color="#ff0000"&gt;red');
    const shown = `$ cat lamp.html\n<p>${code}</p>`;
    expect(await tidied(escaped(shown))).toContain('&lt;p&gt;&lt;font color="#ff0000"&gt;red');
  });
});
