import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const sheet =
  '<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden}.clip{position:absolute;clip:rect(1px,1px,1px,1px)}.offscreen{position:absolute;left:-9999px}.hide-later{color:gray}.pop{display:none;position:absolute}.tip{visibility:hidden;position:absolute}.more-hidden{display:none}.over{display:inline-block}.over span{display:block}</style>';
const paragraphs = async (html: string) => (await tidied(`${sheet}${html}`)).replace(/^.*?(?=<(?:p|h2|fig))/s, '');

describe('words that a page says to readers of screens only', () => {
  it.each([
    ['before a credit', '<p><span class="clip">Image source, </span>The harbour master</p>', '<p>The harbour master</p>'],
    [
      'beside a large letter',
      '<p><span aria-hidden="true">T</span><span aria-hidden="true">he</span><span class="sr-only">The</span> boats came in.</p>',
      '<p>The boats came in.</p>',
    ],
    [
      'over a term',
      '<p>A <span>lee<span class="tip">A shore</span></span> or a <i>bay<span class="pop">x</span></i>.</p>',
      '<p>A lee or a <i>bay</i>.</p>',
    ],
    ['another form', '<p>By <span style="display:none">41</span><span>40</span> m.</p>', '<p>By 40 m.</p>'],
    ['for a pointer', '<p>The <span>lee<span hidden>A shore</span></span> is near.</p>', '<p>The lee is near.</p>'],
    ['at the end', '<p>Near the <span>lee<span hidden>A shore</span></span>.</p>', '<p>Near the lee.</p>'],
    [
      'told of a term, with a link',
      `<p>The <span><dfn aria-describedby="t">lee</dfn><span id="t"><b>Lee</b> ${'A shore. '.repeat(20)}<a href="/lee">More</a></span></span> is near.</p>`,
      '<p>The <dfn>lee</dfn> is near.</p>',
    ],
    ['for sorting', '<p><span style="display:none">00040</span>40 m</p>', '<p>40 m</p>'],
    ['in a heading', '<h2><span><span class="offscreen">Section: </span></span>Boats</h2><p>x</p>', '<h2>Boats</h2><p>x</p>'],
  ])('go: %s', async (_, html, seen) => expect(await paragraphs(html)).toBe(seen));

  it.each([
    ['a name is no style', '<p><span class="hide-later">The boats</span> came in.</p>', 'The boats'],
    ['a line of its own stays', '<p><span class="sr-only">The boats came in.</span></p>', 'The boats'],
    ['a sign says nothing beside it', '<p>! <span class="sr-only">Careful</span></p>', 'Careful'],
    ['the rest of a text', '<p>The boats<span>…</span><span class="more-hidden"> came in.</span></p>', 'came in'],
    ['the rest before its link', '<p>The boats<span hidden> came in.</span> <a href="/all">All of it</a></p>', 'came in'],
    ['a line in a text that is hidden as a whole', '<div hidden><p>The <span>boats</span> came in.</p></div>', 'The boats came'],
    ['a note', '<p>Boats<sup>1<span class="pop">Of wood.</span></sup> came in.</p>', 'Of wood'],
    [
      'the bar of a fraction',
      '<p>By <span class="over"><span>π</span><span class="sr-only">/</span><span>2</span></span> of it.</p>',
      'By π/2 of it',
    ],
    ['the sign of a product', '<p>It is <span><span>6</span><span class="sr-only">×</span><span>7</span></span> deep.</p>', '6×7'],
    ['the point of a price', '<p>For <b>$19<span class="sr-only">.</span><sup>99</sup></b> each.</p>', '$19.<sup>99</sup>'],
    ['code', '<pre><code>let a <span class="clip">= 1</span></code></pre>', '= 1'],
  ])('%s', async (_, html, kept) => expect(await paragraphs(html)).toContain(kept));
});
