// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from './build';

describe('assemble', () => {
  it('tells of a note on the author, of related cards and of the page’s foot each by itself', () => {
    const built = build(
      `<p data-keep>One</p><section><h3>About the author</h3><p>Ann has mended nets since they were hemp.</p></section>
      <section><h3>Related stories</h3><a href="/a"><h4>Salt of the Severn</h4></a></section><div>Set in Plantin</div><footer>Harbour Press Ltd.</footer>`,
    );
    expect(built?.ledger.removed.map(({ kind, reason }) => [kind, reason.id])).toEqual([
      ['author', 'author_box'],
      ['related', 'related_heading'],
      ['other', 'apart'],
      ['navigation', 'foot_of_page'],
    ]);
  });

  it('tells of the foot of a part of the text as of any other box', () => {
    const built = build('<main><p data-keep>One</p><article><footer>4 Market Lane, Eschbach</footer></article><p data-keep>Two</p></main>');
    expect(built?.ledger.removed.map(({ reason }) => reason.id)).toEqual(['apart']);
  });

  it('keeps what was chosen in its own structure and lists the rest', () => {
    const built = build(
      '<nav><a href="/">Home</a> <a href="/w">World</a></nav><main><ul><li data-keep>One</li><li data-keep>Two</li></ul></main><footer>Terms</footer>',
    );
    expect(built?.root.querySelectorAll('li')).toHaveLength(2);
    expect(text(built)).toBe('OneTwo');
    expect(built?.ledger.removed.map(({ kind, preview }) => [kind, preview])).toEqual([
      ['navigation', 'Home World'],
      ['navigation', 'Terms'],
    ]);
  });

  it('cuts a marked box out of chosen text and leaves a gap in its place', () => {
    const built = build('<main><p data-keep>A</p><div data-mark data-keep>Buy</div><p data-keep>B</p></main>');
    expect(text(built)).toBe('AB');
    const gap = built?.root.querySelector('[data-galley-gap]');
    expect(gap?.previousElementSibling?.textContent).toBe('A');
    expect(built?.ledger.removed).toMatchObject([{ id: '1', kind: 'promo', preview: 'Buy', words: 1 }]);
  });

  it('lists what stands among the facts above the article and is none', () => {
    const built = build('<h1>Boats are back</h1><p>12 March 2026</p><p>SEOUL</p><p data-keep>A</p>', 'Boats are back');
    expect(built?.ledger.removed.map(({ preview }) => preview)).toEqual(['SEOUL']);
  });

  it('keeps listings, terms, verse and tables of boxes between chosen paragraphs, though nothing in them was chosen', () => {
    const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));
    expect(among('<div class="syntaxhighlighter"><table><tr><td>1</td><td>let a;</td></tr></table></div>')).toContain('let a;');
    expect(among('<dl><div><dt>Keel</dt><dd>The beam below</dd></div></dl>')).toContain('The beam below');
    expect(among('<div class="stanza"><div class="line">O tide</div></div>')).toContain('O tide');
    expect(among('<div role="table"><div role="row"><span role="cell">Kyoto</span></div></div>')).toContain('Kyoto');
    expect(among('<div class="conversation-reverse">Join us</div>')).toBe('AB');
    expect(text(build('<p data-keep>A</p><dl><dt>Views</dt><dd>12</dd></dl>'))).toBe('A');
  });

  it('keeps boxes of facts between chosen paragraphs, and who said what was chosen', () => {
    const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));
    expect(among('<div class="infobox"><div>Built: 1985</div></div>')).toBe('ABuilt: 1985B');
    expect(among('<div class="infobox"><a href="/more">More</a></div>')).toBe('AB');
    expect(text(build('<p data-keep>A</p><div class="facts"><div>Views: 12</div></div>'))).toBe('A');
    expect(among('<div class="card callout-blue"><div>💡</div><div>Write it down.</div></div>')).toBe('A💡Write it down.B');
    expect(among('<div role="note"><div>Write it down.</div></div>')).toBe('AWrite it down.B');
    expect(among('<div class="callout"><p>Try it free.</p><a href="/try">Sign up</a></div>')).toBe('AB');
    expect(among('<div class="FormCallout_x1"><p>Tips, delivered to you</p></div>')).toBe('AB');
    const table = (cell: string) => `<table><tr><td>Week</td><td>Task</td></tr><tr><td>1</td><td>${cell}</td></tr></table>`;
    expect(among(table('Talk'))).toBe('AWeekTask1TalkB');
    expect(among(table('<a href="/talk">Talk</a>'))).toBe('AB');
    const quote = (words: string) => `<div class="quote-box"><div data-keep>${words}</div><div>Mary, teacher</div></div>`;
    expect(among(quote('We are no museum.'))).toBe('AWe are no museum.Mary, teacherB');
    expect(among(quote('No.'))).toBe('ANo.B');
  });

  it('keeps notes as word processors and plug-ins mark them', () => {
    const note = (mark: string, note: string) => text(build(`<p data-keep>A${mark}</p><p data-keep>B</p>${note}`));
    expect(
      note('<a href="#_ftn1" name="_ftnref1">[1]</a>', '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> So it was.</p></div>'),
    ).toContain('So it was.');
    expect(note('<a class="footnote-anchor" href="#fn-2">2</a>', '<div><span id="fn-2"></span><p>2 Or not.</p></div>')).toContain(
      'Or not.',
    );
    expect(
      note(
        '<span class="footnote"><a href="#f-1" name="fn-1">*1</a></span>',
        '<div class="footnote"><p class="footnote"><a href="#fn-1" name="f-1">*1</a><span>:</span><span>Up to a point.</span></p></div>',
      ),
    ).toContain('Up to a point.');
    // The note's own mark, of a class like that of the marks in the text, leads back to them.
    expect(
      note(
        '<a id="a1" href="#n1" class="footnote-anchor">1</a>',
        '<div class="footnote"><a id="n1" href="#a1" class="footnote-number">1</a><div data-keep>So spelled.</div></div>',
      ),
    ).toContain('1So spelled.');
  });

  it('keeps the other panels of tabs beside a kept one, with the tabs', () => {
    const tabs = (kept: string, other = 'for e in quay()') =>
      text(
        build(
          `<main><p data-keep>Call it so</p><div><ul role="tablist"><li role="tab">JavaScript</li><li role="tab">Python</li></ul><div><div role="tabpanel" ${kept}>await quay()</div><div role="tabpanel" hidden="">${other}</div></div></div></main>`,
        ),
      );
    expect(tabs('data-keep')).toBe('Call it soJavaScriptPythonawait quay()for e in quay()');
    expect(tabs('')).toBe('Call it so');
    expect(tabs('data-keep', 'await quay()')).toBe('Call it soawait quay()');
    const named =
      '<div><div><ul role="tablist"><li role="tab">JavaScript</li></ul></div><div role="tabpanel" data-keep>await quay()</div><div role="tabpanel">go quay()</div></div>';
    expect(text(build(`<main>${named}</main>`))).toBe('JavaScriptawait quay()go quay()');
    const slides = '<button><span class="sr-only">Next slide</span></button><button aria-expanded="false">Sources</button>';
    expect(tabs('data-keep', `for e in quay()${slides}`)).toBe('Call it soJavaScriptPythonawait quay()for e in quay()Sources');
    const more = '<button aria-expanded="false">See more</button>';
    expect(tabs('data-keep', `for e in quay()${more}`)).toBe('Call it soJavaScriptPythonawait quay()for e in quay()');
  });

  it('keeps the tabs over listings that are kept for what stands around them', () => {
    const names = '<ul role="tablist"><li role="tab">JavaScript</li><li role="tab">Python</li></ul>';
    const panel = (code: string) => `<div role="tabpanel"><div>Shell</div><pre><code>${code}</code></pre><button>Copy</button></div>`;
    const page = `<main><p data-keep>Call it so</p><div>${names}<div>${panel('await quay()')}${panel('for e in quay()')}</div></div><p data-keep>Then wait</p></main>`;
    expect(text(build(page))).toBe('Call it soJavaScriptPythonShellawait quay()Shellfor e in quay()Then wait');
  });

  it('keeps a heading without the buttons in it', () => {
    const under = (heading: string) =>
      text(build(`<main><p data-keep>A</p><div>${heading}<ul><li data-keep>One</li></ul></div><p data-keep>B</p></main>`));
    expect(under('<h3>Ingredients <span data-unlikely><button>1x</button><button>2x</button></span></h3>')).toBe('AIngredients OneB');
    expect(under('<h3><button>Ingredients</button></h3>')).toBe('AIngredientsOneB');
    expect(under('<h3><button data-unlikely>Print</button></h3>')).toBe('AOneB');
  });

  it('keeps a heading over a lower one that was chosen', () => {
    const over = (name: string) =>
      text(build(`<main><p data-keep>A</p><${name}>Ingredients</${name}><h4 data-keep>For the soup</h4><p data-keep>B</p></main>`));
    expect(over('h3')).toBe('AIngredientsFor the soupB');
    expect(over('h5')).toBe('AFor the soupB');
  });

  it('keeps a heading over questions that are headings by their class only', () => {
    const asked = '<div><p class="item-title" data-keep>What does it cost?</p><p data-keep>Not much.</p></div>';
    expect(text(build(`<main><p data-keep>A</p><section><h2>Questions</h2><div>${asked}</div></section></main>`))).toBe(
      'AQuestionsWhat does it cost?Not much.',
    );
  });

  it('keeps the line that opens a kept box and is called its title', () => {
    const box = (line: string) =>
      text(build(`<main><p data-keep>A</p><div>${line}<ol><li data-keep>One</li></ol></div><p data-keep>B</p></main>`));
    expect(box('<div class="factbox__head">Three boats</div>')).toBe('AThree boatsOneB');
    expect(box('<div class="cap_box_ttl">用意するもの</div>')).toBe('A用意するものOneB');
    expect(box('<span class="review-title">Our verdict</span>')).toBe('AOur verdictOneB');
    expect(box('<img src="/sign.svg" alt=""><div class="title">Our verdict</div><hr>')).toBe('AOur verdictOneB');
    expect(box('<div>19 boats</div><div class="title">Our verdict</div>')).toBe('AOneB');
    expect(box('<div class="note">Three boats</div>')).toBe('AOneB');
    expect(box('<div class="title"><a href="/boats">Three boats</a></div>')).toBe('AOneB');
    expect(box('<div class="title" data-unlikely>Three boats</div>')).toBe('AOneB');
  });

  it('keeps the title and the notes in the box of a kept table, and no links below it', () => {
    const table = '<table><tr><td data-keep>Tokyo and Osaka</td><td data-keep>fourteen</td></tr></table>';
    const box = (more: string) =>
      text(build(`<main><p data-keep>Intro to it</p><div><div>Table 1. Towns.</div>${table}${more}</div></main>`));
    expect(box('<div>Counted in March.</div>')).toMatch(/Table 1\. Towns\..*Counted in March\./);
    expect(box('<a href="/more">More tables</a>')).not.toMatch(/Towns|More/);
  });

  it('keeps a table whole when most of it was chosen', () => {
    const built = build(
      '<p data-keep>Intro</p><table><tr><td data-keep>Tokyo and Osaka</td><td data-keep>fourteen</td></tr><tr><td data-keep>Kyoto</td><td>2</td></tr></table>',
    );
    expect(built?.root.querySelectorAll('td')).toHaveLength(4);
    expect(text(built)).toContain('2');
  });

  it('keeps a post of another service between paragraphs, whole, and none below the article', () => {
    const post = (n: number) =>
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@k/video/${n}"><a href="https://www.tiktok.com/@k">@k</a> <p>Lamp ${n}</p></blockquote>`;
    const built = build(`<main><p data-keep>First paragraph of it</p>${post(1)}<p data-keep>Second paragraph of it</p>${post(2)}</main>`);
    expect(text(built)).toBe('First paragraph of it@k Lamp 1Second paragraph of it');
    const picture = (n: number) => `<figure><img src="/${n}.jpg" width="800" height="500"></figure>`;
    const ending = (html: string) => text(build(`<main><p data-keep>First paragraph of it</p>${html}</main>`));
    expect(ending(`${picture(1)}<p></p>${post(1)}<p></p>${picture(2)}`)).toContain('Lamp 1');
    expect(ending(`${picture(1)}${post(1)}`)).not.toContain('Lamp 1');
    expect(ending(`${post(1)}<a href="/next">${picture(2)}</a>`)).not.toContain('Lamp 1');
  });

  it('keeps a heading over kept text, unless it surely is none of the article', () => {
    const built = build(
      '<main><p data-keep>First</p><h2>The boats</h2><p data-keep>Second</p><h2 data-unlikely>Latest news</h2><p data-keep>Third</p></main>',
    );
    expect(text(built)).toBe('FirstThe boatsSecondThird');
  });

  it('keeps a headline that says more than the title, by more than the name of a site', () => {
    const page = (headline: string) => text(build(`<h1>${headline}</h1><p data-keep>First</p>`, 'Approval workflows'));
    expect(page('Approval workflows that nobody has to chase')).toBe('Approval workflows that nobody has to chaseFirst');
    expect(page('Approval workflows – Ledgerline')).toBe('First');
  });

  it('keeps no heading whose own text is left out', () => {
    expect(text(build('<p data-keep>First</p><h2>Reading</h2><ul><li>One book</li></ul><p data-keep>Second</p>'))).toBe('FirstSecond');
    const box = '<aside><h3>In numbers</h3><ul><li><a href="/steps">142 steps</a></li></ul></aside>';
    expect(text(build(`<p data-keep>First</p>${box}<p data-keep>Second</p>`))).toBe('FirstSecond');
    expect(
      text(
        build(`<p data-keep>First</p><div><p>${'A card and what it says. '.repeat(3)}</p><h3>Next card</h3></div><p data-keep>Second</p>`),
      ),
    ).toBe('FirstSecond');
  });

  it('keeps a heading in a box of its own, with a link to where it is edited', () => {
    const wiki = '<div><h2>The boats</h2><span><span>[</span><a href="/w?title=Boats&action=edit">edit</a><span>]</span></span></div>';
    expect(text(build(`<p data-keep>First</p>${wiki}<p data-keep>Second</p>`))).toContain('The boats');
    expect(text(build('<p data-keep>First</p><div><span>2</span><h2>Boats</h2></div><div><p data-keep>Second</p></div>'))).toContain(
      'Boats',
    );
  });

  it('keeps all panels of tabs made of labels, with what names them', () => {
    const tabs = (fields: string) =>
      `<div><div><label for="a">npm</label><label for="b">pnpm</label></div><div><div data-keep>npm i quay</div><div>pnpm i quay${fields}</div></div></div>`;
    expect(text(build(`<main><p data-keep>First</p>${tabs('')}</main>`))).toBe('Firstnpmpnpmnpm i quaypnpm i quay');
    expect(text(build(`<main><p data-keep>First</p>${tabs('<input>')}</main>`))).toBe('Firstnpm i quay');
  });

  it('keeps a heading over steps, whose numbers stand in circles of their own, and over a day', () => {
    const step = (n: number, said: string) =>
      `<div><div><b>${n}</b></div><div><h3 data-keep>${said}</h3><p data-keep>Text.</p></div></div>`;
    const page = `<p data-keep>First</p><h2>Signing</h2><div>${step(1, 'Read')}${step(2, 'Check')}</div>`;
    expect(text(build(page))).toBe('FirstSigningReadText.CheckText.');
    const changes =
      '<p data-keep>First</p><div><h2>What is new</h2><button>All</button></div><div><time>May 1, 2024</time><p data-keep>It is faster.</p></div>';
    expect(text(build(changes))).toBe('FirstWhat is newIt is faster.');
    expect(text(build(page.replace('<div><b>1</b></div>', '<div>1,200 people</div>')))).toBe('FirstReadText.CheckText.');
  });

  it('finds nothing where nothing was chosen', () => {
    expect(build('<p>Text</p>')).toBeNull();
  });

  it('keeps the number of a table that has a page of its own, and what stands under a kept head', () => {
    const among = (box: string) => text(build(`<main><p data-keep>A</p>${box}<p data-keep>B</p></main>`));
    const stub = (caption: string) =>
      `<div><figure><figcaption>${caption}</figcaption><div><a href="/t/1">Full size table</a></div></figure></div>`;
    expect(among(stub('Table 1 Workers by city'))).toBe('ATable 1 Workers by cityFull size tableB');
    expect(among(stub('Workers by city'))).toBe('AB');
    const last = `<section><p data-keep>A</p>${stub('Table 1 Workers by city')}</section><section><p data-keep>B</p></section>`;
    expect(text(build(`<main>${last}</main>`))).toBe('ATable 1 Workers by cityFull size tableB');
    const rows = '<tbody><tr><td><a href="/s">The standard</a></td></tr></tbody>';
    expect(among(`<table><thead data-keep><tr><th>Specification</th></tr></thead>${rows}</table>`)).toBe('ASpecificationThe standardB');
    expect(among(`<table><thead><tr><th>Specification</th></tr></thead>${rows}</table>`)).toBe('AB');
  });
});
