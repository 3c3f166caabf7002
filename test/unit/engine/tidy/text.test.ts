import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

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
    expect(await tidied('<h2 id="a">Head<a href="#a">\uf0c1</a></h2><p>x</p>')).toBe('<h2 id="a">Head</h2><p>x</p>');
    for (const name of ['Permalink', 'Link to this heading', 'Direct link to Head', 'Lien permanent', '永久链接'])
      expect(await tidied(`<h2 id="a"><a href="#a"><span>${name}</span></a>Head</h2><p>x</p>`)).toBe('<h2 id="a">Head</h2><p>x</p>');
    expect(await tidied('<section id="a"><h2>Head <a href="#a">Permalink</a></h2><p>x</p></section>')).not.toContain('Permalink');
    for (const kept of ['<h2 id="a"><a href="#a">Permalink</a></h2>', '<h2 id="a">What a <a href="#b">permalink</a> is</h2>'])
      expect(await tidied(`${kept}<p>x</p>`)).toMatch(/permalink/i);
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
