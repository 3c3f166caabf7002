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
});

describe('quotations', () => {
  it('a box that repeats a sentence of the text goes', async () => {
    const sentence = '<p>He said that the river would rise in the night, and it did.</p>';
    const over = '<div class="claim-quote">“The river would rise in the night”</div>';
    expect(await tidied(`${over}${prose}${sentence}`)).toContain('“The river would rise in the night”');
    expect(await tidied(`${sentence}<aside class="pullquote">“The river would rise in the night”</aside>`)).toBe(sentence);
    expect(await tidied(`${sentence}<div class="pullquote"><p>Nobody in the town believed it.</p></div>`)).toBe(
      `${sentence}<blockquote><p>Nobody in the town believed it.</p></blockquote>`,
    );
  });

  it('a linked heading names what is told of below it, also in a box', async () => {
    const book = '<aside><h2><a href="https://books.example/7">The River Would Rise</a></h2><h3>by Sif Arden</h3></aside>';
    expect(await tidied(`<p>One.</p>${book}<p>What is The River Would Rise by Sif Arden about?</p>`)).toContain('<h3>by Sif Arden</h3>');
  });

  it('the words of a quote may be set as <cite>, above a name that the text says too', async () => {
    const name = '<p>Solveig Arnesen, harbour master of Vik</p>';
    const words = 'The river rose in the night, and nobody in the whole town had thought to move the boats';
    expect(await tidied(`<p>One.</p>${name}<div class="quote-content"><cite>${words}</cite>${name}</div><p>Two.</p>`)).toContain(words);
  });

  it('the first of two that say the same stays', async () => {
    const box = '<blockquote><p>This version of the code is now public.</p></blockquote>';
    expect(await tidied(`<p>Intro.</p>${box}<p>Middle.</p>${box}<p>End.</p>`)).toBe(`<p>Intro.</p>${box}<p>Middle.</p><p>End.</p>`);
    const same = `<p>Intro.</p>${box}<p>Run again, it says the same:</p>${box}<p>End.</p>`;
    expect(await tidied(same)).toBe(same);
  });

  it('an answer keeps the few words it answers, and loses long ones with the line that says whose they are', async () => {
    const long = 'The bellows of our forge leak along the top seam, and by noon I have more smoke than draught, whatever I sew it with';
    const thread = (quote: string) =>
      `<p data-galley-post="">sedge</p><p>${long}. Is there another leather?</p><p data-galley-post="">alder</p><blockquote><div>sedge said:</div><div class="quoteText">${quote}</div></blockquote><p>No.</p>`;
    expect(await tidied(thread('Is there another leather?'))).toContain('sedge said:');
    expect(await tidied(thread(long))).not.toMatch(/blockquote|said/);
  });

  it('what is said nowhere else stays, with who said it', async () => {
    expect(
      await tidied('<p>Intro.</p><blockquote><p>Something said once and nowhere else in this text.</p><footer>A. B.</footer></blockquote>'),
    ).toBe('<p>Intro.</p><blockquote><p>Something said once and nowhere else in this text.</p><p>A. B.</p></blockquote>');
  });
});

describe('structure', () => {
  it('the title is not said twice, and sections stay what they were', async () => {
    expect(await tidied('<h1>Title</h1><h1>Part one</h1><p>a</p><h2>Part two</h2><p>b</p>', 'Title')).toBe(
      '<h1>Part one</h1><p>a</p><h2>Part two</h2><p>b</p>',
    );
  });

  it('a heading with nothing under it goes, headings that are a list stay', async () => {
    expect(await tidied('<p>x</p><h2>Boats</h2><p>y</p><h2>Prices</h2>')).toBe('<p>x</p><h2>Boats</h2><p>y</p>');
    const cards = ['Sloop', 'Ketch', 'Yawl'].map((boat) => `<h3 class="card">${boat}</h3>`).join('');
    expect(await tidied(`<p>x</p><h2>Boats</h2>${cards}`)).toMatch(/Boats.*Sloop.*Ketch.*Yawl/);
  });

  it('numbers over the headings of steps begin them; figures there do not', async () => {
    const step = (number: string, name: string) =>
      `<div class="step"><div class="circle">${number}</div><h3>${name}</h3><p>Text.</p></div>`;
    const steps = await tidied(`<p>x</p><h2>How</h2>${step('01', 'Measure')}${step('02', 'Saw')}`);
    expect(steps).toMatch(/<h3>1\. Measure<\/h3>.*<h3>2\. Saw<\/h3>/);
    const ranks = await tidied(`<p>x</p><h2>How</h2>${step('1.', 'Measure')}${step('02/', 'Saw')}`);
    expect(ranks).toMatch(/<h3>1\. Measure<\/h3>.*<h3>2\. Saw<\/h3>/);
    expect(steps).not.toContain('01');
    expect(await tidied(`<p>x</p>${step('24', 'hours a day')}${step('7', 'days a week')}`)).toContain('<h3>hours a day</h3>');
  });

  it('signs that link to their own heading go', async () => {
    expect(await tidied('<h2 id="a">Head<a class="headerlink" href="#a">¶</a></h2><p>x</p>')).toBe('<h2 id="a">Head</h2><p>x</p>');
    const reference = (sign: string) => `<dl><dt id="a"><code>get(key)</code>${sign}</dt><dd><p>Returns it.</p></dd></dl>`;
    expect(await tidied(reference('<a href="#a">¶</a>'))).toBe(await tidied(reference('')));
  });

  it('signs that link to the part they stand in go, before its heading too; others stay', async () => {
    const part = (sign: string) => `<section id="v"><span>${sign}</span><h3>Ok</h3><p>The value.</p></section><p id="w">y</p>`;
    expect(await tidied(part('<a href="#v">§</a>'))).toBe(await tidied(part('')));
    expect(await tidied(part('<a href="#w">§</a>'))).toContain('§');
    expect(await tidied(part('<a href="#v">Ok</a>'))).toContain('<a href="#v">Ok</a>');
  });

  it.each([
    ['facts in a row', '<p><span class="a">2026</span><span class="b">1h 34m</span><span class="a">PG</span></p>', '<p>2026 1h 34m PG</p>'],
    ['maker and name', '<p><span class="m">Vans</span><span class="n">Summer jacket</span></p>', '<p>Vans Summer jacket</p>'],
    ['a fee', '<ul><li><span class="l">Fees (home)</span><span class="v">£11,850</span></li></ul>', 'Fees (home) £11,850'],
    [
      'who took it',
      '<figure><img src="/a.jpg"><figcaption><span class="d">In the garden.</span><span class="c">© Lee</span></figcaption></figure>',
      'garden. © Lee',
    ],
    ['a name to press', '<p>said professor<button class="note">Thomas Malone,</button> the director</p>', 'professor Thomas Malone, the'],
    ['a mark', '<h3>Kanae’s Review<i class="fa"></i><span class="r">8.5/10</span></h3><p>x</p>', 'Review 8.5/10'],
    ['a figure', '<p><span class="n">58%</span><span class="t">less</span></p>', '58% less'],
    ['place and story', '<p><span class="place">Quảng Nam</span>Ba mươi năm.</p>', '<p>Quảng Nam Ba mươi năm.</p>'],
  ])('what only the style sets apart is apart: %s', async (_, html, expected) => expect(await tidied(html)).toContain(expected));

  it.each([
    ['a word in two pieces', '<p><span class="a">wor</span><span class="b">ld</span></p>', '<p>world</p>'],
    ['a large first letter', '<p><span class="a">T</span><span class="b">HE end</span></p>', '<p>THE end</p>'],
    ['a first letter in a box of its own', '<div>D</div><div><p>uring the storm</p></div>', '<p>During the storm</p>'],
    ['emphasis', '<p><b>Java</b><i>Script</i></p>', '<p><b>Java</b><i>Script</i></p>'],
    ['code', '<p><code><span class="a">get</span><span class="b">Name</span></code></p>', 'getName'],
  ])('what is one word stays one: %s', async (_, html, expected) => expect(await tidied(html)).toContain(expected));

  it('terms, readings and directions stay', async () => {
    expect(await tidied('<dl><div><dt>A</dt><dd>B</dd></div></dl>')).toBe('<dl><dt>A</dt><dd>B</dd></dl>');
    const ruby = '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>';
    expect(await tidied(ruby)).toBe(ruby);
    const mixed = '<p>He wrote <span lang="ar" dir="rtl">مرحبا</span> and <bdi>x</bdi>.</p><div dir="rtl" lang="he"><p>שלום</p></div>';
    expect(await tidied(mixed)).toBe(mixed);
  });

  it('a direction that only the page’s style gives is said', async () => {
    const hebrew = '<p>מה שלומך היום, אמר השומר אל הים.</p>';
    expect(await tidied(`${prose}<div style="direction:rtl">${hebrew}</div>`)).toBe(`${prose}<div dir="rtl">${hebrew}</div>`);
    expect(await tidied(`<div dir="rtl">${hebrew}<p style="direction:ltr">As in English.</p></div>`)).toBe(
      `<div dir="rtl">${hebrew}<p dir="ltr">As in English.</p></div>`,
    );
  });

  it('dots that emphasise and numbers upright in a column are kept by name', async () => {
    expect(
      await tidied(
        '<p>平成<span style="text-combine-upright:all">12</span>年の<b style="text-emphasis:filled sesame"><i>大切</i></b>な<span>こと</span>。</p>',
      ),
    ).toBe('<p>平成<span data-galley-upright="">12</span>年の<b data-galley-emphasis="sesame"><i>大切</i></b>なこと。</p>');
  });

  it('a direction that only places things is none', async () => {
    const columns = `<div style="direction:rtl"><p style="direction:ltr">One שלום.</p><p>Two.</p></div>`;
    expect(await tidied(columns)).toBe('<p>One שלום.</p><p>Two.</p>');
  });

  it('entries of a live blog keep their times', async () => {
    const blog =
      '<article><p><time datetime="2026-01-01T10:05">10:05</time></p><h3>Start</h3><p>It begins.</p></article><article><p><time>10:20</time></p><p>It goes on.</p></article>';
    expect(await tidied(blog, 'Live', 'Ada Poe')).toBe(blog);
  });

  it('the line with author and date goes, a sentence about the author stays', async () => {
    expect(await tidied(`<p>By <b>Ada Poe</b> | <time>3 May 2026</time></p>${prose}`, 'T', 'Ada Poe')).toBe(prose);
    expect(await tidied(`<p>Ada Poe</p>${prose}`, 'T', 'Ada Poe')).toBe(prose);
    const about = '<p>Ada Poe has walked the whole canal.</p>';
    expect(await tidied(about + prose, 'T', 'Ada Poe')).toBe(about + prose);
  });

  const standfirst = '<p>The canal has had no boats for a year. Now somebody wants to know why that is so.</p>';
  it.each([
    '<p>By Ada Poe</p><p>Published 3 May 2026, 06:00</p>',
    '<p>By Ada Poe</p><time>03.05.2026, 17:02 Uhr</time>',
    '<ul><li>05/03/2026</li></ul>',
  ])('the lines with author and date go below a standfirst too: %s', async (lines) => {
    expect(await tidied(standfirst + lines + prose, 'T', 'Ada Poe', '2026-05-03')).toBe(standfirst + prose);
  });

  it.each([
    ['another date', '<p>4 June 2026</p>'],
    ['days of a diary', `<p>3 May 2026</p>${prose}<p>5 May 2026</p>`],
    ['who speaks', `<p>Ada Poe</p>${prose}<p>Ada Poe</p>`],
    ['a place', '<p>Rome, 3 May 2026</p>'],
  ])('lines below a standfirst stay that say more: %s', async (_, lines) => {
    expect(await tidied(standfirst + lines + prose, 'T', 'Ada Poe', '2026-05-03')).toBe(standfirst + lines + prose);
  });
});

describe('places in the text', () => {
  it('keep their links, also under a name that a document has a property of', async () => {
    expect(
      await tidied('<p>See <a href="#links">below</a>.</p><h2 id="links">Links</h2><p>Two.</p><h2 id="more">More</h2><p>Text.</p>'),
    ).toBe('<p>See <a href="#place-links">below</a>.</p><h2 id="place-links">Links</h2><p>Two.</p><h2 id="more">More</h2><p>Text.</p>');
  });
});
