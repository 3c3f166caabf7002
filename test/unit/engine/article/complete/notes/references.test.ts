// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const long = 'A sentence of the article. '.repeat(20);
const kept = (html: string) => text(build(html))?.replace(long.trim(), '').trim();
const entries = '<ol><li id="r1"><p>Berg K. Feeding. 2009.</p></li><li id="r2"><p>Lee S. Growth. 2016.</p></li></ol>';
const said = 'Berg K. Feeding. 2009.Lee S. Growth. 2016.';

describe('what an article cites', () => {
  it('stays where its text leads to the entries', () => {
    expect(kept(`<p data-keep>A <a href="#r1">1</a>, <a href="#r2">2</a></p><div>${entries}</div>`)).toBe(`A 1, 2${said}`);
    expect(kept(`<p data-keep>A <a href="/story#r1">1</a>, <a href="/story#r2">2</a></p><div>${entries}</div>`)).toBe(`A 1, 2${said}`);
    expect(kept(`<p data-keep>A <a href="/other#r1">1</a>, <a href="/other#r2">2</a></p><div>${entries}</div>`)).toBe('A 1, 2');
    expect(kept(`<p data-keep>A <a href="#r1">1</a></p><div>${entries}</div>`)).toBe('A 1');
    expect(kept(`<p data-keep>A</p><p><a href="#r1">1</a> <a href="#r2">2</a></p><div>${entries}</div>`)).toBe('A');
  });

  it('stays where the entries lead back to marks in the text', () => {
    const back = (n: number, words: string) => `<li><a href="#b${n}">${n}</a><div>${words}</div></li>`;
    const list = `<div><ol>${back(1, 'Berg: Feeding')}${back(2, 'Lee: Growth')}</ol></div>`;
    expect(kept(`<p data-keep>A <a id="b1">1</a> <a name="b2">2</a></p>${list}`)).toBe('A 1 21Berg: Feeding2Lee: Growth');
    // A table of contents beside the text leads to its headings.
    expect(kept(`<h2 id="b1" data-keep>One</h2><p data-keep>A</p><h2 id="b2" data-keep>Two</h2><p data-keep>B</p>${list}`)).toBe(
      'OneATwoB',
    );
  });

  it('stays under the heading that says so, below the text', () => {
    const list = '<ul><li>Aldous, M. Voices at home. Leeds.</li></ul>';
    expect(kept(`<div><p data-keep>${long}</p></div><section><h2>References</h2><div>${list}</div></section>`)).toBe(
      'ReferencesAldous, M. Voices at home. Leeds.',
    );
    expect(kept(`<div><p data-keep>${long}</p></div><section><h2><button>Literatur</button></h2>${list}</section>`)).toContain('Aldous');
    expect(kept(`<div><p data-keep>${long}</p></div><section><h2>Trending</h2>${list}</section>`)).toBe('');
    expect(kept(`<section><h2>References</h2>${list}</section><div><p data-keep>${long}</p></div>`)).toBe('');
    expect(kept(`<div><p data-keep>${long}</p></div><section data-mark><h2>References</h2>${list}</section>`)).toBe('');
  });

  it('stays past what an anchor of old leaves behind its heading', () => {
    const list =
      '<ul><li><a href="https://berg.example/">Berg on feeding</a></li><li><a href="https://lee.example/">Lee on growth</a></li></ul>';
    const page = (name: string, behind = '<a name="credits"> </a>') =>
      kept(`<div><p data-keep>${long}</p></div><section><h2>${name}</h2>${behind}<blockquote>${list}</blockquote></section>`);
    expect(page('Credits / Resources')).toContain('Lee on growth');
    expect(page('Resources', '')).not.toContain('Lee on growth');
    expect(page('Credits / Resources', '<p>What else is there:</p>')).not.toContain('Lee on growth');
  });

  it.each([
    'Related Sources',
    'Sources and further reading',
    'Weiterführende Quellen',
    'Fuentes consultadas',
    '参考リンク',
    '资料来源',
    '참고 자료',
  ])('stays where it is called otherwise and leads to other sites: %s', (name) => {
    const list = (host: string) =>
      `<ul><li><a href="https://${host}/feeding">On feeding by Berg</a></li><li><a href="https://lee.example/">On growth by Lee</a></li></ul>`;
    const page = (host: string) => kept(`<div><p data-keep>${long}</p><div><div class="h2">${name}</div>${list(host)}</div></div>`);
    expect(page('berg.example')).toContain('On growth by Lee');
    expect(page('news.example')).not.toContain('On growth by Lee');
  });

  it('is not what the foot of the page names', () => {
    const list = '<ul><li>Harbour news agency, Leeds</li></ul>';
    const foot = (html: string) => `<main><p data-keep>${long}</p></main><footer><section><h2>Sources</h2>${html}</section></footer>`;
    expect(kept(foot(list))).toBe('');
    expect(kept(`<article><p data-keep>${long}</p><footer><h2>Sources</h2>${list}</footer></article>`)).toBe(
      'SourcesHarbour news agency, Leeds',
    );
  });

  it('stays under a line that says so, whatever the site says of its sources there', () => {
    const list = '<ol><li><p>Aldous, M. Voices at home. Leeds.</p></li><li><p>Berg, K. Feeding.</p></li></ol>';
    const notice = '<p>We ask writers to name what they have read.</p>';
    expect(
      kept(`<div><p data-keep>${long}</p></div><div><div class="name">Article Sources</div><div class="all">${notice}${list}</div></div>`),
    ).toBe('Article SourcesAldous, M. Voices at home. Leeds.Berg, K. Feeding.');
    expect(kept(`<div><p data-keep>${long}</p></div><div><a href="/s">Sources</a><div>${list}</div></div>`)).toBe('');
  });

  it('comes without the links of databases beside each entry', () => {
    const tools = '<p><a href="https://a.example">View Article</a> <a href="https://b.example">Google Scholar</a></p>';
    const doi = '<p><a href="https://doi.example/1">https://doi.example/1</a></p>';
    const list = `<ol><li><p>Berg K. Feeding of oysters in brackish water. Northern Sea, 12.</p>${tools}${doi}</li></ol>`;
    expect(kept(`<div><p data-keep>${long}</p></div><h2>References</h2>${list}`)).toBe(
      'ReferencesBerg K. Feeding of oysters in brackish water. Northern Sea, 12.https://doi.example/1',
    );
  });

  it('may be nothing but links to other sites, as under a talk’s show notes', () => {
    const links = '<ul><li><a href="https://a.example/">The book of tides</a></li><li><a href="https://b.example/">A map</a></li></ul>';
    expect(kept(`<div><p data-keep>${long}</p></div><h2>Show notes</h2>${links}`)).toBe('Show notesThe book of tidesA map');
    expect(kept(`<div><p data-keep>${long}</p></div><h2>Show notes</h2>${links.replace('https://b.example', '')}`)).toBe('');
  });

  it('stays as links to other sites alone, where they are called useful', () => {
    const links = '<ol><li><a href="https://a.example/1">Mighty oars</a></li><li><a href="https://b.example/2">Slow boats</a></li></ol>';
    expect(kept(`<div><p data-keep>${long}</p></div><h3>Useful resources</h3>${links}`)).toContain('Mighty oars');
    expect(kept(`<div><p data-keep>${long}</p></div><h3>Useful resources</h3>${links.replace('https://b.example', '')}`)).toBe('');
  });

  it('is no list that leads elsewhere', () => {
    const links = '<ul><li><a href="/a">A story of the site about something</a></li><li><a href="/b">Another story</a></li></ul>';
    expect(kept(`<div><p data-keep>${long}</p></div><h2>Sources</h2>${links}`)).toBe('');
  });

  it('is whole on a shop’s page where most of it is kept, as the marks count its entries', () => {
    const notes = (kept: readonly number[]) =>
      `<div><ol>${[1, 2, 3, 4, 5].map((n) => `<li id="n${n}"${kept.includes(n) ? ' data-keep' : ''}>Note ${n}. ${long}</li>`).join('')}</ol></div>`;
    const marks = [1, 2, 3, 4, 5].map((n) => `<a href="#n${n}">${n}</a>`).join(' ');
    const shop = (...kept: number[]) =>
      text(build(`<p data-keep>A ${marks}</p>${notes(kept)}`, '', {}, 'product'))
        ?.match(/(?<=Note )\d/g)
        ?.join('');
    expect(shop(2, 3, 5)).toBe('12345');
    expect(shop(2)).toBe('2');
  });
});
