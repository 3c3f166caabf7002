import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

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

  it.each([
    [
      'in a line',
      '<p>Let <span data-formula="x_1"><span data-formula="x_1"><svg><path d="M0 0"></path></svg></span></span> be.</p>',
      '<p>Let <math data-galley-tex="x_1"></math> be.</p>',
    ],
    [
      'alone',
      '<p>a</p><section data-tex="y"><svg><path d="M0 0"></path></svg></section>',
      '<p>a</p><p><math data-galley-tex="y" display="block"></math></p>',
    ],
    [
      'once',
      '<p><span data-tex="z"><span><svg></svg></span><script type="math/tex">z</script></span></p>',
      '<p><math data-galley-tex="z"></math></p>',
    ],
  ])('a drawing whose box says its TeX: %s', async (_, html, seen) => expect(await tidied(html)).toBe(seen));

  it.each([
    ['its words', 'src="https://s0.wp.com/latex.php?latex=E+%3D+m&bg=fff" alt="E = m"', 'E = m'],
    ['its whole question', 'src="https://latex.codecogs.com/svg.image?%5Cinline%20E=mc%5E2&space;+1" alt="equation"', 'E=mc^2 +1'],
    ['what its question names', 'src="https://chart.apis.google.com/chart?cht=tx&chl=%5Calpha%2B%5Cbeta"', '\\alpha+\\beta'],
    ['its title', 'src="https://latex.codecogs.com/a.png" title="x^2"', 'x^2'],
  ])('a picture of a formula says its TeX: %s', async (_, picture, tex) =>
    expect(await tidied(`<p>so <img ${picture} width="20" height="10"> is</p>`)).toContain(`data-galley-tex="${tex}"`),
  );

  it.each([
    ['of latex', 'src="/latex-gloves.jpg?width=300" alt="Blue latex gloves"'],
    ['of a server for others', 'src="https://chart.apis.google.com/chart?cht=p3&chl=a"'],
    ['of what cannot be read', 'src="https://latex.codecogs.com/svg.image?50%"'],
  ])('a picture stays one: %s', async (_, picture) =>
    expect(await tidied(`<p>so <img ${picture} width="20" height="10"> is</p>`)).not.toContain('data-galley-tex'),
  );

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
