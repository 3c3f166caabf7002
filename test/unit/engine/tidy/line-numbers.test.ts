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

  it('numbers that count no lines stay', async () => {
    expect(await tidied('<pre><code><span class="n">1</span> + <span class="n">7</span></code></pre>')).toBe(
      '<pre><code>1 + 7</code></pre>',
    );
  });
});
