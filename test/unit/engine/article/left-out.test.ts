// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from './build';

describe('the list of what was left out', () => {
  it('counts what the page never showed as one thing', () => {
    const built = build(
      '<div style="display:none">One</div><main><p data-keep>A</p><div style="display:none">Two</div><p data-keep>B</p></main><div style="display:none">Three</div>',
    );
    expect(built?.ledger.removed.map(({ kind, words }) => [kind, words])).toEqual([['hidden', 3]]);
    expect(built?.ledger.nodes('1')).toHaveLength(3);
  });

  it('tells what it is of what is hidden together with kept text', () => {
    const built = build(
      '<div style="display:none"><nav><a href="/w">World</a></nav><main><p data-keep>A</p><div data-mark>Buy this</div></main></div>',
    );
    expect(built?.ledger.removed.map(({ kind }) => kind)).toEqual(['navigation', 'promo']);
  });

  it('counts what stands under each of many cards once', () => {
    const card = (name: string, price: string) => `<li><b data-keep>${name}</b><i>${price} €</i></li>`;
    const built = build(`<ul>${card('Lamp', '419,00')}${card('Stove', '679,00')}${card('Rug', '45,00')}</ul>`);
    expect(built?.ledger.removed).toHaveLength(1);
  });

  it('has no entry for the headline and the date that the view shows', () => {
    const built = build(
      '<header><h1>Boats are back</h1><span>12 March 2026</span></header><main><p data-keep>A</p></main>',
      'Boats are back',
    );
    expect(built?.ledger.removed).toEqual([]);
  });

  it('has no entry for a byline under a kept headline or standfirst, but for other dates there', () => {
    const facts = { byline: 'Ann Lee', publishedTime: '2026-03-12' };
    const lines = '<h1 data-keep>Boats are back</h1><p data-keep>After years.</p><div>By Ann Lee <i>12 March 2026</i></div>';
    expect(build(`${lines}<p data-keep>A</p>`, 'Boats are back', facts)?.ledger.removed).toEqual([]);
    expect(build(`${lines}<p>3 April 2026</p><p data-keep>A</p>`, 'Boats are back', facts)?.ledger.removed).toHaveLength(1);
  });

  it('tells by its fields and labels what the model left out', () => {
    const built = build(
      '<div><h3>Related articles</h3><a href="/b">B</a></div><main><p data-keep>A</p></main><section>Your address <input type="email"></section>',
    );
    expect(built?.ledger.removed.map(({ kind }) => kind)).toEqual(['related', 'newsletter']);
  });

  it('tells of cookies where a box speaks of them, and not where it leads to what is said of them', () => {
    const kind = (box: string) => build(`<main><p data-keep>A</p></main><div>${box}</div>`)?.ledger.removed.map((one) => one.reason.id);
    expect(kind('<p>This site uses cookies.</p><a href="/ok">OK</a>')).toEqual(['cookie_notice']);
    expect(kind('<p>Products</p><ul><li><a href="/buy">Buy</a></li><li><a href="/c">Use of cookies</a></li></ul>')).not.toContain(
      'cookie_notice',
    );
  });

  it('keeps a listing after kept text, where nothing comes after it, and facts without links in a box between', () => {
    expect(text(build('<main><p data-keep>Call purge:</p><pre>purge()</pre></main>'))).toBe('Call purge:purge()');
    expect(text(build('<main><p data-keep>Text.</p></main><pre>purge()</pre>'))).toBe('Text.');
    expect(text(build('<p data-keep>A</p><aside>Built: 1871</aside><p data-keep>B</p>'))).toBe('ABuilt: 1871B');
    expect(text(build('<p data-keep>A</p><aside><a href="/x">More</a></aside><p data-keep>B</p>'))).toBe('AB');
  });

  const reasons = (html: string, more = {}) => build(html, '', more)?.ledger.removed.map(({ kind, reason }) => `${kind} ${reason.id}`);

  it('speaks of the head and the foot of a page only above and below the text', () => {
    const text = '<p data-keep>A</p>';
    expect(reasons(`<header>Harbour News</header>${text}<footer>Harbour Press Ltd.</footer>`)).toEqual([
      'navigation head_of_page',
      'navigation foot_of_page',
    ]);
    expect(reasons(`${text}<section><footer>All three plans have it</footer></section>${text}<header>By wire</header>`)).toEqual([
      'other apart',
      'other apart',
    ]);
    expect(reasons(`${text}<nav>Sections of this site</nav>`)).toEqual(['navigation menu']);
  });

  it('tells of lines on who wrote it, whatever they lead to', () => {
    const byAnn = '<div><a href="/ann">Ann Lee</a> <a href="/nets">Expert for nets</a></div>';
    expect(reasons(`<p data-keep>A</p>${byAnn}`, { byline: 'Ann Lee' })).toEqual(['author about_author']);
    expect(reasons(`<p data-keep>A</p>${byAnn}`)).toEqual(['navigation mostly_links']);
  });

  it('tells of long settings of cookies', () => {
    const choice = '<label><input type="checkbox"> Cookies that count visits: they tell us which pages are read and which are not.</label>';
    expect(reasons(`<p data-keep>A</p><form>${choice.repeat(12)}<button>Save</button></form>`)).toEqual(['consent cookie_notice']);
  });
});
