// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

describe('the captions of the article’s pictures', () => {
  it('keeps captions that WordPress and Blogger call so', () => {
    const among = (box: string) => text(build(`<h1>Boats</h1><p data-keep>A first paragraph</p>${box}<p data-keep>B</p>`));
    const words = 'The harbour as the boats came home';
    expect(
      among(`<div class="wp-caption"><img src="/a.jpg" width="600"><p class="wp-caption-text" data-unlikely>${words}</p></div>`),
    ).toContain(words);
    expect(
      among(
        `<table class="tr-caption-container"><tbody><tr><td><a href="/a.jpg"><img src="/a.jpg" width="600"></a></td></tr><tr><td class="tr-caption" data-unlikely>${words}</td></tr></tbody></table>`,
      ),
    ).toContain(words);
  });

  it('keeps what names who made a picture, however short, and no such line that says something else', () => {
    const under = (caption: string) =>
      text(
        build(
          `<main><p data-keep>One</p><figure><img src="/a.jpg" width="600"><figcaption data-unlikely>${caption}</figcaption></figure><p data-keep>Two</p></main>`,
        ),
      );
    for (const credit of ['Foto: ATON', '(Foto: ABr)', '(Image: © Lee)', '© Ann Lee', 'Copyright: Accurec', 'Photo by: Lee'])
      expect(under(credit)).toContain(credit);
    const linked = (href: string) => under(`Photo credit: <a href="${href}">Rob Lee Karr/Hask Images</a>`);
    expect(linked('https://pictures.example/lee')).toContain('Rob Lee Karr/Hask Images');
    expect(linked('/galleries/lee')).not.toContain('Rob Lee Karr/Hask Images');
    for (const other of ['Photo 3', 'Photos', 'Zoom', 'Image']) expect(under(other)).not.toContain(other);
  });

  it('keeps a caption that names who made the picture before it says what it shows', () => {
    const said = 'The largest moss of the valley spends most of the year in the shade of the oaks around it.';
    const caption = `<div>© Ann Lee / stock.example.com (detail)</div><div>${said}</div>`;
    const under = text(
      build(
        `<main><p data-keep>One</p><figure><img src="/a.jpg" width="600"><figcaption data-unlikely>${caption}</figcaption></figure><p data-keep>Two</p></main>`,
      ),
    );
    expect(under).toContain('© Ann Lee');
    expect(under).toContain(said);
  });

  it('keeps a short caption in a script that needs few characters', () => {
    const box = (caption: string) =>
      build(
        `<main><p data-keep>One</p><div><img src="/a.jpg" width="600"><span class="img_caption" data-unlikely>${caption}</span></div><p data-keep>Two</p></main>`,
      );
    expect(text(box('무는 결국 깍두기가 되었다'))).toContain('무는');
    expect(text(box('A short label'))).not.toContain('label');
  });

  it('keeps the line in italics below a picture and a break, whoever it links as its maker', () => {
    const said = 'A still from the film of the quay in 1957.';
    const below = (box: string) =>
      text(build(`<main><p data-keep>One</p><div>${box}</div><p data-keep>Two</p></main>`, 'Quay', {}, 'article')) ?? '';
    const picture = '<img src="/a.jpg" width="640" height="463">';
    const credit = '(<a href="https://films.example/quay">Films</a>)';
    expect(below(`${picture}<br><i data-unlikely>${said} ${credit}</i>`)).toContain('1957');
    expect(below(`${picture}<br><em>${said}</em>`)).toContain('1957');
    expect(below(`${picture}<br><i>${said} ${credit.replace('https://films.example', '')}</i>`)).not.toContain('1957');
    expect(below(`<a href="https://films.example/">${picture}</a><br><i>${said} ${credit}</i>`)).not.toContain('1957');
    expect(below(`${picture}<br><span>${said} ${credit}</span>`)).not.toContain('1957');
    expect(below(`${picture}<div>${said} <a href="https://films.example/"><img src="/more.png"></a></div>`)).not.toContain('1957');
    expect(below(`${picture}<br><i>See <a href="https://films.example/quay">the film of the quay</a></i>`)).not.toContain('See');
  });

  it('keeps what is said under a picture at the length of a text where it ends with who made it', () => {
    const built = (said: string) =>
      build(
        `<main><h1>The quay of 1911</h1><dl><dt><img src="/a.jpg" width="640" height="463"></dt><dd data-unlikely>${said}</dd></dl><section><p data-keep>${'One of them. '.repeat(20)}</p><p data-keep>Two</p></section></main>`,
        'The quay of 1911',
        {},
        'article',
      );
    const english = `The quay of the old town as it was in 1957, when the boats came home from the north. ${'It was the last summer of the ferry. '.repeat(3)}`;
    for (const credit of ['Photo: Ann Lee/Hask', '(Photo by Ann Lee)', '| Foto: Ann Lee', 'Image credit: Hask Agency', '© Ann Lee'])
      expect(text(built(`${english}${credit}`))).toContain('1957');
    for (const other of ['Photo', 'She took the photo.', 'Photo: see page 9', 'More photos: the quay at night'])
      expect(text(built(`${english}${other}`))).not.toContain('1957');
  });

  it('keeps the line that shares a box with a captioned figure', () => {
    const box =
      '<div><figure><img src="/a.jpg" width="600"><figcaption>Photo: Jana Malá</figcaption></figure><p>The ringer beside the bell of 1652</p></div>';
    expect(text(build(`<main><p data-keep>One</p>${box}<p data-keep>Two</p></main>`))).toContain('The ringer beside the bell of 1652');
  });

  it('keeps what a figure says beside its caption, and no buttons in this', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><figcaption><b>Fig. 1</b> <span>Buses in the night</span> <button>(more)</button></figcaption><div><a href="/a.jpg"><img src="/a.jpg" width="600"></a><div><p>Routes of buses before and after</p></div></div><div><a href="/f/1">Full size image</a></div></figure><p data-keep>Second paragraph of it</p></main>',
    );
    expect(text(built)).toBe('First paragraph of itFig. 1 Buses in the night Routes of buses before and afterSecond paragraph of it');
  });

  it('keep a short caption that says what they show, and no short credit that was surely not chosen', () => {
    const shown = (caption: string) =>
      text(
        build(
          `<main><p data-keep>First</p><figure><img src="a.jpg" width="600"><figcaption data-unlikely>${caption}</figcaption></figure><p data-keep>Second</p></main>`,
        ),
      );
    expect(shown('View from the pier')).toContain('View from the pier');
    expect(shown('Courtesy of Ann Lee')).not.toContain('Ann');
    expect(shown('Ann Lee')).not.toContain('Ann');
    // A licence may ask for it.
    const credit = (to: string) => shown(`Photo by <a href="${to}">Ann Lee</a> on <a href="https://pictures.example/">Pictures</a>`);
    expect(credit('https://pictures.example/@ann')).toContain('Ann Lee');
    expect(credit('/by/ann')).not.toContain('Ann');
  });
});
