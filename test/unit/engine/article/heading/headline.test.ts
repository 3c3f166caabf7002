// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const title = 'The boats are back';
const line = 'Nine boats came home on Sunday, with more fish than the harbour can sell';
const headed = (head: string, body = '') => build(`<article>${head}${body}<p data-keep>One</p></article>`, title);
const shown = (head: string) => [...(headed(head)?.root.querySelectorAll('img') ?? [])].map((picture) => picture.getAttribute('alt'));

describe('the standfirst that was not chosen', () => {
  it('stays below what the page does not show, though that was chosen', () => {
    expect(
      text(headed(`<header><h1>${title}</h1></header><div style="display:none"><p data-keep>Made by a machine</p></div><p>${line}</p>`)),
    ).toContain(line);
  });

  it('stays in bold words before the paragraphs, in their box', () => {
    const page = `<h1>${title}</h1><section><strong>${line}</strong><p data-keep>One</p><p data-keep>Two</p></section>`;
    expect(text(build(page, title))).toBe(`${line}OneTwo`);
    expect(text(build(page.replace('</strong>', '</strong> said the mayor'), title))).toBe('OneTwo');
  });

  it('stays below a headline whose kicker the title sets apart by a sign', () => {
    const page = `<div><h1><span class="kicker">Harbours</span>“Nine boats”</h1><div>${line}</div></div><p data-keep>One</p>`;
    expect(text(build(page, 'Harbours: “Nine boats”'))).toContain(line);
  });

  it('stays below a headline that says in other words what the title does, and below no other', () => {
    const page = (heading: string) => `<div><h1>${heading}</h1><p>${line}</p></div><p data-keep>One</p>`;
    expect(text(build(page('How to row on the sea (with confidence!)'), 'How to row on the sea: a guide'))).toContain(line);
    expect(text(build(page('The boats of our town'), 'How to row on the sea: a guide'))).not.toContain(line);
  });

  it('stays behind the author’s name in no box of its own', () => {
    const page = `<div><h1>${title}</h1><em>by <a href="/a">Ann Lee</a></em><div>${line}</div></div><p data-keep>One</p>`;
    expect(text(build(page, title, { byline: 'Ann Lee' }))).toContain(line);
  });

  it('stays right under the headline where it is called so, however sure the model is', () => {
    const page = (above: string) =>
      build(`<h1>${title}</h1>${above}<h3 class="subtitle" data-unlikely>${line}</h3><p data-keep>One</p>`, title);
    expect(text(page(''))).toContain(line);
    expect(text(page('<p>Harbour and sea</p>'))).not.toContain(line);
  });

  it('has all its lines where one of them was', () => {
    const lines =
      '<strong><span>해발 700m 산마을 우체부 동행 취재</span><br><span data-keep>“편지보다 약봉지가 더 무겁습니다”</span></strong>';
    const page = (box: string) =>
      build(`<main><h1>두 켤레의 장화</h1>${box}<p data-keep>눈은 새벽 두 시부터 내렸다.</p></main>`, '두 켤레의 장화');
    expect(text(page(lines))).toContain('동행 취재');
    expect(text(page(`<p>${lines}</p>`))).toContain('동행 취재');
    expect(text(page(lines.replace('해발', '2026. 1. 10. 해발')))).not.toContain('동행 취재');
  });

  it.each([
    ['in the headline’s box', `<header><h1>${title}</h1><p>${line}</p></header>`],
    ['as a heading', `<div><h1>${title}</h1><h2>${line}</h2></div>`],
    ['in a post called after its author', `<div class="post author-ann"><h1>${title}</h1><p>${line}</p></div>`],
    ['below author and date', `<h1>${title}</h1><div>By Ada Winter</div><div>March 4, 2026</div><div><b>${line}</b></div>`],
    ['below a picture', `<header><h1>${title}</h1><figure><img src="/a.jpg" alt="Boats"></figure><p>${line}</p></header>`],
    [
      'below a figure that stands alone in the page’s column',
      `<div><h1>${title}</h1></div><figure><img src="/a.jpg"><figcaption>Boats</figcaption></figure><div>${line}</div>`,
    ],
    ['below a headline that is a third-level heading', `<h1>Harbour Press</h1><div><h3>${title}</h3><p>${line}</p></div>`],
    ['in a script without spaces', `<header><h1>${title}</h1><h2>日曜日に九隻の船が港に戻り魚は売り切れない</h2></header>`],
  ])('stays %s', (_, head) => {
    expect(text(headed(head))).toMatch(/(?:sell|売り切れない)One$/);
  });

  it('stays below a headline that was chosen itself', () => {
    expect(text(headed(`<header><h1 data-keep>${title}</h1><p>${line}</p></header>`))).toBe(`${title}${line}One`);
  });

  it('stays below however many buttons to share it', () => {
    const buttons = Array.from({ length: 12 }, (_, i) => `<li><a href="https://net${i}.example"><span>Net ${i}</span></a></li>`).join('');
    const title = 'Nine boats came home';
    const line = 'The minister met those who had been on board for nine days early on Thursday morning.';
    expect(
      text(build(`<header><h1>${title}</h1><ul data-mark>${buttons}</ul><div><h2>${line}</h2></div></header><p data-keep>One</p>`, title)),
    ).toBe(`${line}One`);
  });

  it('is not looked for below the contents, where a call stands', () => {
    const contents = Array.from({ length: 9 }, (_, i) => `<li><a href="#part-${i}"><span>Part ${i}</span></a></li>`).join('');
    const title = 'Nine boats came home';
    const call = '<div><p>Seven thousand crews have thrown away their paper logs. You can too.</p><a href="/trial">Free trial</a></div>';
    expect(text(build(`<h1>${title}</h1><ul data-mark>${contents}</ul>${call}<p data-keep>One</p>`, title))).toBe('One');
  });

  it('stays in a word or two, where the page describes its article so or calls it a subtitle', () => {
    const head = `<header><h1>${title}</h1><h3>On nine boats</h3></header><p data-keep>One</p>`;
    expect(text(build(head, title, { excerpt: 'On nine boats.' }))).toBe('On nine boatsOne');
    expect(text(build(head, title, { excerpt: 'On other boats' }))).toBe('One');
    expect(text(headed(`<header><h1>${title}</h1><h2 class="post-subtitle">On nine boats</h2></header>`))).toBe('On nine boatsOne');
  });

  it('stays where it says how long something lasts', () => {
    expect(text(headed(`<header><h1>${title}</h1><p>14 November 2026 to 28 February 2027</p></header>`))).toMatch(/2027One$/);
  });

  it.each([
    ['a label', `<header><h1>${title}</h1><p>Harbour news</p></header>`],
    ['marked', `<header><h1>${title}</h1><p data-mark>${line}</p></header>`],
    ['a byline', `<header><h1>${title}</h1><p>By Ada Winter and Berta Sommer, our reporters in Northport and Southport</p></header>`],
    ['dated', `<header><h1>${title}</h1><p>Published by the Harbour Press on March 4, 2026, in Northport</p></header>`],
    [
      'a list of links',
      `<header><h1>${title}</h1><p><a href="/a">Boats of the north</a> <a href="/b">Boats of the south and west</a></p></header>`,
    ],
    ['a link', `<header><h1>${title}</h1><p><a href="/boats">${line}</a></p></header>`],
    ['in a box called after the author', `<header><h1>${title}</h1><div class="post-author"><span>${line}</span></div></header>`],
    ['in a menu', `<h1>${title}</h1><nav><p>${line}</p></nav>`],
    ['under the name of the site', `<header><h1>Harbour notes</h1><p>${line}</p></header><h2>${title}</h2>`],
  ])('is not what is %s', (_, head) => {
    expect(text(headed(head))).toBe('One');
  });
});

describe('the picture with the headline', () => {
  it.each([
    ['a figure', `<header><h1>${title}</h1><p>By Ada Winter</p><figure><img src="/a.jpg" alt="Boats"></figure></header>`],
    ['a picture', `<div><div><h1>${title}</h1></div><div><img src="/a.jpg" alt="Boats"></div><div>March 4, 2026</div></div>`],
    [
      'right above it, where the whole article shares a box',
      `<div><img src="/a.jpg" alt="Boats" width="900" height="500"></div><header><i>Sale!</i><h1>${title}</h1></header><p>${`${line}. `.repeat(20)}</p>`,
    ],
    ['above it', `<div><div><img src="/a.jpg" alt="Boats"></div><h1>${title}</h1></div>`],
    [
      'above it with a caption beside, where the whole article shares a box',
      `<div><img src="/a.jpg" alt="Boats" width="900" height="500"><div>Nine boats at the quay.</div></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    [
      'above it with a caption below in a box of its own',
      `<div><img src="/a.jpg" alt="Boats" width="900" height="500"></div><div><i>Nine boats at the quay on Sunday.</i> <b>Photo: Ann</b></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    ['below a line that is no heading', `<div><div class="text-4xl">${title}</div><div><img src="/a.jpg" alt="Boats"></div></div>`],
    [
      'above a kicker and it in a captioned figure, where the whole article shares a box',
      `<div><figure><img src="/a.jpg" alt="Boats"><figcaption>Boats at the quay</figcaption></figure><p>Harbour</p><h1>${title}</h1>${'<p>Said at the quay of those who came.</p>'.repeat(20)}</div>`,
    ],
    [
      'above what it is filed under, where the whole article shares a box',
      `<div><img src="/a.jpg" alt="Boats" width="900" height="500"></div><div><a rel="category tag" href="/sea">Sea</a><a rel="category tag" href="/land">Land</a></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    ['above a kicker and it', `<div><div><img src="/a.jpg" alt="Boats"></div><h2><span>Northport</span><span>${title}</span></h2></div>`],
    [
      'right above it, in a <picture> that says its size within',
      `<picture><source srcset="/a.webp"><img src="/a.jpg" alt="Boats" width="900" height="500"></picture><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    [
      'right above it, offered in large sizes',
      `<figure><picture><source srcset="/a.webp 480w, /b.webp 960w"><img src="/a.jpg" alt="Boats"></picture></figure><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
  ])('stays: %s', (_, head) => {
    expect(shown(head)).toEqual(['Boats']);
  });

  it.each([
    ['a face', `<header><h1>${title}</h1><div class="author"><img src="/a.jpg" alt="Ada"> Ada Winter</div></header>`],
    ['an icon', `<header><h1>${title}</h1><img src="/a.jpg" alt="Print" width="16" height="16"> Print</header>`],
    ['a sign of the site', `<header><img src="/logo.png" alt="Harbour News"><h1>${title}</h1></header>`],
    ['a card', `<header><h1>${title}</h1><a href="/other"><img src="/a.jpg" alt="Other"> Another story</a></header>`],
    [
      'a banner over the site’s menu',
      `<div><img src="/a.jpg" alt="Banner" width="900" height="300"></div><div><a href="/">Home</a> <a href="/boats">Boats</a></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    [
      'one above it with a text of its own',
      `<div><img src="/a.jpg" alt="Other" width="900" height="500"><p>${`${line}. `.repeat(3)}</p></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    [
      'a strip above it',
      `<div><img src="/a.jpg" alt="Banner" width="728" height="90"></div><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    [
      'one above it of which no large size is offered',
      `<picture><source srcset="/a.webp 120w, /b.webp 240w"><img src="/a.jpg" alt="Banner"></picture><h1>${title}</h1><p>${`${line}. `.repeat(20)}</p>`,
    ],
    ['in a list', `<header><h1>${title}</h1><ul><li><img src="/a.jpg" alt="Other"> Another</li></ul></header>`],
  ])('but not %s', (_, head) => {
    expect(shown(head)).toEqual([]);
  });

  it('stays with the caption that is a box of its own, of a credit too', () => {
    const head = `<div><div><div><img src="/a.jpg" alt="Boats"></div><div><p>Boats at the quay on Sunday</p><span>Photo: Ann</span></div></div><h1>${title}</h1></div>`;
    expect(text(headed(head))).toBe('Boats at the quay on SundayPhoto: AnnOne');
    expect(text(headed(head.replace(/<p>.*<\/span>/, '<b>Blog</b><ul><li>Read our blog</li><li>Message us</li></ul>')))).toBe('One');
  });

  it('stays without the words beside it', () => {
    const head = `<header><h1>${title}</h1><div><figure><img src="/a.jpg" alt="Boats"><figcaption>Boats at the quay on Sunday</figcaption></figure></div><div>Northport Share Print</div></header>`;
    expect(text(headed(head))).toBe('Boats at the quay on SundayOne');
  });
});

describe('a headline that says something else than the title', () => {
  const under = (head: string, title: string) => text(build(`<main>${head}<p data-keep>One</p></main>`, title));

  it('stays right over the text', () => {
    expect(under('<h1>Hosting that looks after itself</h1>', 'Servers for small shops')).toBe('Hosting that looks after itselfOne');
  });

  it('goes where the view has it as its title, where it is the site’s, and where something stands between', () => {
    expect(under('<h1>Servers for small shops and yards</h1>', 'Servers for small shops')).toBe('One');
    expect(under('<h1>For small shops: servers</h1>', 'Servers for small shops')).toBe('One');
    expect(under('<header><h1>Harbour Hosting</h1></header>', 'Servers for small shops')).toBe('One');
    expect(under('<h1><a href="/">Harbour Hosting</a></h1>', 'Servers for small shops')).toBe('One');
    expect(under('<h1>Harbour Hosting</h1><p>Everything that a small shop needs, and then some more</p>', 'Servers')).toBe('One');
  });
});

it('keeps the cover in an article’s head, with who wrote it between it and the headline', () => {
  const cover = '<a href="/cover.jpg"><img src="/cover.jpg" alt="Cover" width="1000" height="420"></a>';
  const author =
    '<div><a href="/ann"><img src="/ann.jpg" alt="Ann" width="40" height="40"></a><a href="/ann">Ann Reid of the Harbour Office</a> Posted on March 4</div>';
  expect(shown(`<header>${cover}${author}<h1>${title}</h1></header>`)).toEqual(['Cover']);
  expect(shown(`<div>${cover}${author}<h1>${title}</h1></div>`)).toEqual([]);
});
