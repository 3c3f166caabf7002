// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../src/rules/kinds';
import { build, text } from '../build';

describe('the article’s pictures', () => {
  it('keeps figures that are the article, though the links to fetch them say more than it does', () => {
    const figure = (name: string) =>
      `<figure><img src="/${name}.jpg" width="900" height="900"><div><a href="/${name}-large.jpg"><span>Download the picture</span></a></div></figure>`;
    const all = (link: (figure: string) => string) =>
      build(
        `<main><p data-keep>Six boats of the valley, each with its oars:</p>${['a', 'b', 'c', 'd', 'e', 'f'].map(figure).map(link).join('')}</main>`,
      );
    expect(all((one) => one)?.root.querySelectorAll('img')).toHaveLength(6);
    expect(text(all((one) => one))).not.toContain('Download');
    expect(all((one) => one.replace('-large.jpg', ''))?.root.querySelectorAll('img').length).toBe(0);
  });

  it('keeps the picture and the caption in which something was marked', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><img src="/a.jpg" width="600"><span data-mark>1/12</span><figcaption>The harbour as the boats came home <b>at <i data-mark>Tap to zoom</i></b> night</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
    );
    expect(built?.root.querySelectorAll('img')).toHaveLength(1);
    expect(text(built)).toBe('First paragraph of itThe harbour as the boats came home at nightSecond paragraph of it');
  });

  it('keeps the picture of a post that quotes much and says little, and not one in the copy of a text', () => {
    const post = (box: string) =>
      build(`<main><p data-keep>First paragraph of it</p>${box}<p data-keep>Last</p></main>`, '', {}, 'forum')?.root.querySelectorAll(
        'img',
      );
    const quote = `<blockquote data-double>First paragraph of it${' and all that somebody else went on to say in it'.repeat(5)}</blockquote>`;
    const picture = '<div><img src="/a.jpg" width="600" alt="a.jpg"></div>';
    expect(post(`<div>${quote}<p data-keep>I thought of this</p>${picture}</div>`)).toHaveLength(1);
    expect(post(`<div>${quote}${picture}</div>`)).toHaveLength(0);
  });

  it('keeps no words of a card’s copy as the caption of its picture', () => {
    const card = (how: string) => `<div><img src="/a.jpg" width="600"><div ${how}>Oars of ash that float on water</div></div>`;
    const shelf = `<main><a href="/oars">${card('data-keep')}${card('data-double')}</a><p data-keep>All of our oars are made here</p></main>`;
    const said = (kind: 'collection' | 'article') => text(build(shelf, '', {}, kind))?.match(/Oars of ash/g);
    expect(said('collection')).toHaveLength(1);
    expect(said('article')).toHaveLength(2);
  });

  it('keeps the cell of an icon that goes, so that the others stay in their columns', () => {
    const cells = '<td data-keep>Norway</td><td><img src="/flag.png" width="20" height="12"></td><td data-keep>forty boats</td>';
    const row = build(`<main><p data-keep>One</p><table><tr>${cells}</tr></table><p data-keep>Two</p></main>`)?.root.querySelector('tr');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual(['Norway', '', 'forty boats']);
    expect(row?.querySelector('img')).toBeNull();
  });

  it.each([
    '<figure><span><img src="/a.jpg" width="600"></span><span><figcaption>Boats counted in the harbour, 1988 and 2016.</figcaption><cite data-keep>Jana Malá</cite></span></figure>',
    '<div><img src="/a.jpg" width="600"><div>Boats counted in the harbour, 1988 and 2016.</div><div data-keep>Jana Malá</div></div>',
    '<div><img src="/a.jpg" width="600"><div>Boats counted in the harbour, 1988 and 2016.</div><div>Jana Malá</div></div>',
  ])('keeps what stands between a picture and its credit, chosen or not: %s', (box) => {
    expect(text(build(`<main><p data-keep>One</p>${box}<p data-keep>Two</p></main>`))).toContain('Boats counted');
  });

  it('keeps no offer between an icon and what one may answer', () => {
    const box = (answer: string) => `<div><img src="/a.png"><p>Add the Harbour News to your home screen</p><div>${answer}</div></div>`;
    for (const answer of ['No thanks', '<button>Later</button>'])
      expect(text(build(`<main><p data-keep>One</p><p data-keep>Two</p>${box(answer)}</main>`))).not.toContain('home screen');
  });

  it('keeps no title between a picture and a link', () => {
    const box =
      '<div><img src="/a.jpg" width="600"><div>Boats counted in the harbour, 1988 and 2016.</div><div><a href="/b">Read on</a></div></div>';
    expect(text(build(`<main><p data-keep>One</p>${box}<p data-keep>Two</p></main>`))).not.toContain('Boats counted');
  });

  it('keeps a picture whose caption was chosen, among buttons to download it', () => {
    const tools = '<div>Download: <ul><li>PPT PowerPoint slide</li><li>PNG larger image (412KB)</li></ul></div>';
    const built = build(
      `<main><p data-keep>First paragraph of it</p><div><div><img src="/a.jpg" width="240"></div>${tools}<div class="figcaption" data-keep>Table 1. Meals.</div></div><p data-keep>Second paragraph of it, which is longer than the first</p></main>`,
    );
    expect(built?.root.querySelector('img')).not.toBeNull();
    const links = ['PPT', 'PNG', 'TIFF']
      .map((file) => `<li><a href="/f?${file}">${file}, the picture in full size, as it was sent to the journal</a></li>`)
      .join('');
    const linked = build(
      `<main><p data-keep>First paragraph of it</p><div><div><img src="/a.jpg" width="240"></div><ul>${links}</ul><p class="caption" data-keep>Table 1.</p><a href="https://doi.org/1">https://doi.org/10.9999/1</a></div><p data-keep>${'Second paragraph of it. '.repeat(12)}</p></main>`,
    );
    expect(linked?.root.querySelector('img')).not.toBeNull();
    const card = build(
      `<main><p data-keep>First paragraph of it</p><div><a href="/other"><img src="/a.jpg" width="240"></a>${tools}<div class="caption" data-keep>Other story.</div></div><p data-keep>Second paragraph of it, which is longer than the first</p></main>`,
    );
    expect(card?.root.querySelector('img')).toBeNull();
  });

  it('keeps a picture in a short text among much that is marked', () => {
    const marked = (mark: string) =>
      build(
        `<main><p data-keep>First.</p><div ${mark}>${'Get the best stories of the harbour in your inbox. '.repeat(6)}</div><figure><img src="/a.jpg" width="600"></figure><p data-keep>The second paragraph of it.</p></main>`,
        'Boats',
      )?.root.querySelector('img');
    expect(marked('data-mark')).not.toBeNull();
    expect(marked('')).toBeNull();
  });

  it('leaves out a picture under a heading below the text', () => {
    const below = (box: string) =>
      build(`<main><p data-keep>First paragraph of it</p><p data-keep>Second one</p>${box}</main>`)?.root.querySelectorAll('img').length;
    expect(below('<div><h2>Meet your guide</h2><img src="/a.jpg" width="160"></div>')).toBe(0);
    expect(below('<div><img src="/a.jpg" width="600"></div>')).toBe(1);
    expect(below(`<div><h2>The jar</h2>${'<img src="/a.jpg" width="600">'.repeat(5)}</div>`)).toBe(5);
  });

  it('keeps a captioned picture between paragraphs, and leaves out a linked card', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><img src="a.jpg"><figcaption>The harbour</figcaption></figure><div><a href="/o"><img src="b.jpg"> Another story</a></div><p data-keep>Second paragraph of it</p></main>',
    );
    expect(built?.root.querySelectorAll('img')).toHaveLength(1);
    expect(text(built)).toContain('The harbour');
    expect(text(built)).not.toContain('Another story');
  });

  it('keeps a picture without the words of its box, and the caption unless it surely is none', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><div><img src="a.jpg"> Advertisement</div><figure><img src="b.jpg"><div>Enlarge <span>this</span></div><figcaption>The harbour</figcaption></figure><figure><img src="c.jpg"><figcaption data-unlikely>Photo agency</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
    );
    expect(built?.root.querySelectorAll('img')).toHaveLength(3);
    expect(built?.root.querySelectorAll('figcaption')).toHaveLength(1);
    expect(text(built)).toBe('First paragraph of itThe harbourSecond paragraph of it');
    expect(built?.ledger.removed.map(({ preview }) => preview)).toEqual(['Advertisement', 'Enlarge this', 'Photo agency']);
  });

  it('leaves out a picture below the text in a box that offers something else, and keeps one of which the words tell', () => {
    const shown = (words: string, kind: PageKind = 'article') =>
      build(
        `<main><p data-keep>One</p><p data-keep>Two</p><div><div><img src="a.jpg" width="600"></div>${words}</div></main>`,
        '',
        {},
        kind,
      )?.root.querySelector('img') !== null;
    expect(shown('<div><p>News of the harbour in your inbox</p><a href="/letter">Subscribe</a></div>')).toBe(false);
    // A page of many things shows what it has.
    expect(shown('<div><p>Ropes for boats of all sizes</p><a href="/ropes">See them</a></div>', 'collection')).toBe(true);
    expect(shown('<div>The app of the harbour</div><div><button>Add it to the screen</button></div>')).toBe(false);
    expect(shown('Photo: Ann Lee, Harbour Pictures Agency')).toBe(true);
    expect(shown('<div>Boats come home at night, seen from the pier</div>')).toBe(true);
    expect(shown('<a href="/a-large.jpg">View the larger picture</a>')).toBe(true);
  });

  it('leaves out the drawing on a button, and keeps the picture that is one', () => {
    const shown = (src: string) =>
      build(
        `<main><p data-keep>One</p><div><button><img src="${src}"><span>Buy from our store</span></button></div><p data-keep>Two</p></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('/flags/se.svg')).toBe(false);
    expect(shown('/a.jpg')).toBe(true);
  });

  it('leaves out a picture in what the page hides with a heading and links, and keeps a gallery that waits for its script', () => {
    const shown = (hidden: string) =>
      build(`<main><p data-keep>One</p>${hidden}<p data-keep>Two</p></main>`)?.root.querySelector('img') !== null;
    expect(shown('<section style="display:none"><h2>Our offer</h2><div><img src="a.jpg"></div><a href="/b">Hear it</a></section>')).toBe(
      false,
    );
    expect(shown('<ul style="display:none"><li><img src="a.jpg"></li><li><img src="b.jpg"></li></ul>')).toBe(true);
  });

  it('leaves out pictures of what readers sent, in a script that needs few characters', () => {
    const card =
      '<div><img src="a.jpg" width="120" height="120"><a href="/u/1">まめこ</a><p>簡単でとてもおいしかったです！子どもがおかわりしました。ねぎを三本にして、また作ります。最高です。</p></div>';
    const built = build(
      `<main><p data-keep>${'豆腐は水切り不要です。'.repeat(40)}</p><section><h2>つくれぽ</h2>${card}${card}</section></main>`,
    );
    expect(built?.root.querySelector('img')).toBeNull();
  });

  it('leaves out a picture that much is said of without a caption', () => {
    const built = build(
      `<main><p data-keep>First</p><div><img src="a.jpg"><p>${'Our new course begins in May. '.repeat(8)}</p></div><p data-keep>${'Second paragraph of it. '.repeat(30)}</p></main>`,
    );
    expect(built?.root.querySelector('img')).toBeNull();
  });
});
