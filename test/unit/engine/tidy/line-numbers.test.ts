import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('line numbers of listings', () => {
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

  it('stand under the name of the file, where the table has a row for it', async () => {
    const table =
      '<table><tr><th colspan="2">check.sh</th></tr><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>';
    expect(await tidied(table)).toBe('<p><b>check.sh</b></p><pre><code>a\nb</code></pre>');
  });

  it.each([
    [
      'in a line of a listing',
      '<span class="p">[</span><span class="mi">1</span>, <span class="mi">2</span>, <span class="mi">3</span>]',
      '[1, 2, 3]',
    ],
    ['in lines that follow', 'one = <span class="mi">1</span>\ntwo = <span class="mi">2</span>', 'one = 1\ntwo = 2'],
  ])('numbers stay %s', async (_, listing, said) => {
    expect(await tidied(`<pre><code>${listing}</code></pre>`)).toBe(`<pre><code>${said}</code></pre>`);
  });

  it('numbers of lines in boxes of their own go', async () => {
    const line = (n: number, code: string) => `<span class="line"><span class="no">${n}</span><span class="cl">${code}\n</span></span>`;
    expect(await tidied(`<pre><code>${line(1, 'a')}${line(2, 'b')}</code></pre>`)).toBe('<pre><code>a\nb</code></pre>');
  });

  it('the number of an only line goes where it is kept from readers of screens', async () => {
    const listing = (hidden: string) =>
      `<pre><code><div><div class="gutter"><div${hidden}>1</div></div><div>a = 7</div></div></code></pre>`;
    expect(await tidied(listing(' aria-hidden="true"'))).toBe('<pre><code>a = 7</code></pre>');
    expect(await tidied(listing(''))).toContain('1');
    expect(await tidied('<pre><code>7 + <span aria-hidden="true">1</span></code></pre>')).toBe('<pre><code>7 + 1</code></pre>');
  });

  it('numbers that count no lines stay', async () => {
    expect(await tidied('<pre><code><span class="n">1</span> + <span class="n">7</span></code></pre>')).toBe(
      '<pre><code>1 + 7</code></pre>',
    );
  });

  it('a column of them beside the listing goes, and the word for its language', async () => {
    const numbers = (n: number) => Array.from({ length: n }, (_, i) => `<span>${i + 1}</span><br>`).join('');
    const beside = (before: string, after: string) =>
      tidied(`<p>So:</p><div class="language-ts"><button>Copy</button>${before}<pre><code>a\nb</code></pre>${after}</div>`);
    const listing = '<p>So:</p><pre data-galley-lang="ts"><code>a\nb</code></pre>';
    expect(await beside('<span class="lang">ts</span>', `<div aria-hidden="true">${numbers(2)}</div>`)).toBe(listing);
    expect(await beside('<span>Types</span>', '')).toContain('Types');
    expect(await beside('', `<div>${numbers(9)}</div>`)).toContain('9');
  });
});
